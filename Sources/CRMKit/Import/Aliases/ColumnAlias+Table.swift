extension ColumnAlias {
  /// Every synonym, by language and field.
  package static let all: [ColumnAlias] =
    list("en", english) + list("de", german) + list("fr", french) + list("es", spanish) + list("zh", chinese)
    + list("nl", dutch) + list("it", italian) + list("pt", portuguese) + list("pl", polish)
    + list("ru", russian)
    + list("sv", swedish) + list("tr", turkish) + list("ja", japanese)

  private static func list(_ language: String, _ table: KeyValuePairs<CustomerField, [String]>)
    -> [ColumnAlias]
  {
    table.flatMap { field, names in
      names.map { ColumnAlias(alias: $0, field: field, language: language) }
    }
  }

  private static let english: KeyValuePairs<CustomerField, [String]> = [
    .name: [
      "Full Name", "Display Name", "Contact", "Contact Name", "Customer", "Customer Name", "Client",
      "Client Name", "Account Holder", "Person Name", "Customer Full Name", "Contact Full Name",
      "Complete Name",
    ],
    .givenName: [
      "First Name", "Firstname", "Given Name", "Forename", "FName", "Customer First Name",
      "Contact First Name",
    ],
    .familyName: [
      "Last Name", "Lastname", "Family Name", "Surname", "LName", "Customer Last Name", "Contact Last Name",
    ],
    .company: [
      "Company Name", "Organization", "Organisation", "Organization Name", "Account Name", "Business Name",
      "Employer", "Account", "Company Organization", "Related Company",
    ],
    .email: [
      "E-mail", "Email Address", "E-mail Address", "Mail", "Primary Email", "Work Email", "Email 1",
      "Email 2", "Email 3", "Customer Email", "Contact Email", "Client Email", "Email ID", "Emails",
      "Email Addresses", "Secondary Email",
      "Other Email", "Home Email", "Personal Email", "Alternate Email", "Alternate Emails",
    ],
    .phone: [
      "Phone Number", "Telephone", "Tel", "Mobile", "Mobile Phone", "Mobile Number", "Cell", "Cell Phone",
      "Cellphone", "Phones", "Phone Numbers",
      "Work Phone", "Home Phone", "Business Phone", "Primary Phone", "Phone 1", "Phone 2", "Contact Number",
      "Customer Phone", "Contact Phone", "Office Phone", "Mobile No", "Phone No", "Phone 3",
      "Secondary Phone",
    ],
    .street: [
      "Address", "Street Address", "Address 1", "Address Line 1", "Postal Address", "Mailing Street",
      "Billing Street", "Billing Address", "Home Address",
    ],
    .city: ["Town", "City/Town", "Mailing City", "Billing City", "Customer City"],
    .region: [
      "State", "Province", "State/Province", "State/Region", "County", "Mailing State/Province",
      "Mailing State", "Billing State",
    ],
    .postalCode: [
      "Zip", "Zip Code", "Zipcode", "Post Code", "Postcode", "Postal", "ZIP/Postal Code",
      "Mailing Zip/Postal Code", "Mailing Postal Code", "Billing Zip", "Billing Postal Code",
    ],
    .country: [
      "Country Code", "Country/Region", "Nation", "Country Name", "Customer Country", "Billing Country",
      "Mailing Country",
    ],
    .birthday: ["Birth Date", "Birthdate", "Date of Birth", "DOB", "Birth Day"],
    .gender: ["Sex"],
    .language: ["Lang", "Locale", "Preferred Language"],
    .channel: ["Preferred Channel", "Contact Channel"],
    .owner: [
      "Account Owner", "Contact Owner", "Customer Owner", "Sales Rep", "Account Manager", "Assigned To",
      "Salesperson", "Responsible Person",
    ],
    .source: ["Lead Source", "Customer Source", "Original Source"],
    .externalID: ["External IDs", "External Key"],
    .tags: ["Tag", "Labels", "Label", "Keywords", "Categories"],
    .createdAt: [
      "Created", "Create Date", "Created Date", "Created On", "Date Created", "Signup Date", "Registered At",
      "Creation Date", "Created Time", "Create Time", "Creation Time", "Created Timestamp",
      "Registration Date", "Registered On", "Date Registered", "Date Joined", "Joined", "Joined On",
      "Join Date", "Sign Up Date", "Signed Up At", "Sign Up", "Date Added", "Added On", "Added At",
      "Customer Since", "Member Since",
    ],
    .updatedAt: [
      "Updated", "Modified", "Last Modified", "Last Modified Date", "Modified At", "Last Updated",
      "Updated On", "Modified On", "Modified Time", "Last Update", "Last Modified At", "Last Modified Time",
      "Date Modified", "Date Updated", "Update Time",
    ],
    .note: ["Notes", "Comment", "Comments", "Remarks", "Description"],
  ]

  private static let german: KeyValuePairs<CustomerField, [String]> = [
    .name: ["Kunde", "Kundenname", "Vollständiger Name", "Ansprechpartner"],
    .givenName: ["Vorname"],
    .familyName: ["Nachname", "Familienname", "Zuname"],
    .company: ["Firma", "Firmenname", "Unternehmen", "Organisation"],
    .email: ["E-Mail-Adresse", "Mailadresse"],
    .phone: ["Telefon", "Telefonnummer", "Handy", "Handynummer", "Mobil", "Mobiltelefon", "Rufnummer"],
    .street: ["Straße", "Strasse", "Anschrift", "Adresse", "Straße und Hausnummer"],
    .city: ["Ort", "Stadt", "Wohnort"],
    .region: ["Bundesland", "Kanton"],
    .postalCode: ["PLZ", "Postleitzahl"],
    .country: ["Land"],
    .birthday: ["Geburtstag", "Geburtsdatum"],
    .gender: ["Geschlecht"],
    .language: ["Sprache"],
    .owner: ["Betreuer", "Kundenbetreuer", "Zuständig"],
    .source: ["Quelle", "Herkunft"],
    .tags: ["Schlagwörter", "Schlagworte", "Stichwörter"],
    .createdAt: [
      "Erstellt", "Erstellt am", "Angelegt am", "Kunde seit", "Erstelldatum", "Erstellungsdatum",
      "Registriert am", "Anmeldedatum",
    ],
    .updatedAt: ["Geändert am", "Zuletzt geändert"],
    .note: ["Notiz", "Notizen", "Bemerkung", "Bemerkungen", "Kommentar"],
  ]

  private static let french: KeyValuePairs<CustomerField, [String]> = [
    .name: ["Nom complet", "Client", "Nom du client"],
    .givenName: ["Prénom"],
    .familyName: ["Nom", "Nom de famille"],
    .company: ["Société", "Entreprise", "Raison sociale"],
    .email: ["Courriel", "Adresse e-mail", "Adresse électronique", "Adresse mail"],
    .phone: ["Téléphone", "Numéro de téléphone", "Portable", "Téléphone portable"],
    .street: ["Rue", "Adresse postale"],
    .city: ["Ville"],
    .region: ["Région", "Département"],
    .postalCode: ["Code postal"],
    .country: ["Pays"],
    .birthday: ["Date de naissance", "Anniversaire"],
    .gender: ["Sexe", "Genre"],
    .language: ["Langue"],
    .owner: ["Responsable"],
    .source: ["Origine"],
    .tags: ["Étiquettes", "Mots-clés"],
    .createdAt: ["Créé le", "Date de création"],
    .updatedAt: ["Modifié le", "Date de modification"],
    .note: ["Remarque", "Remarques", "Commentaire", "Commentaires"],
  ]

  private static let spanish: KeyValuePairs<CustomerField, [String]> = [
    .name: ["Nombre completo", "Cliente", "Nombre del cliente"],
    .givenName: ["Nombre"],
    .familyName: ["Apellido", "Apellidos"],
    .company: ["Empresa", "Compañía", "Razón social"],
    .email: ["Correo", "Correo electrónico", "Dirección de correo electrónico"],
    .phone: ["Teléfono", "Número de teléfono", "Móvil", "Teléfono móvil", "Celular"],
    .street: ["Calle", "Dirección", "Domicilio"],
    .city: ["Ciudad", "Localidad"],
    .region: ["Provincia", "Comunidad autónoma"],
    .postalCode: ["Código postal"],
    .country: ["País"],
    .birthday: ["Fecha de nacimiento", "Cumpleaños"],
    .gender: ["Sexo", "Género"],
    .language: ["Idioma"],
    .owner: ["Propietario"],
    .source: ["Origen", "Fuente"],
    .tags: ["Etiquetas"],
    .createdAt: ["Creado el", "Fecha de creación", "Fecha de alta"],
    .updatedAt: ["Modificado el", "Fecha de modificación"],
    .note: ["Nota", "Notas", "Observaciones", "Comentario", "Comentarios"],
  ]

  private static let chinese: KeyValuePairs<CustomerField, [String]> = [
    .name: ["姓名", "名称", "客户名称", "客户姓名", "客户", "联系人", "联系人姓名", "名字", "客戶名稱", "聯絡人"],
    .givenName: ["名"],
    .familyName: ["姓", "姓氏"],
    .company: ["公司", "公司名称", "单位", "单位名称", "企业名称", "所属公司", "公司名稱"],
    .email: ["邮箱", "电子邮箱", "电子邮件", "邮件", "邮箱地址", "邮件地址", "電子郵件", "郵箱"],
    .phone: [
      "手机", "手机号", "手机号码", "电话", "电话号码", "联系电话", "移动电话", "联系方式", "座机", "固定电话", "手機", "電話",
    ],
    .street: ["地址", "详细地址", "联系地址", "街道", "收货地址", "通讯地址"],
    .city: ["城市", "市", "所在城市"],
    .region: ["省份", "省", "地区", "所在地区", "省市"],
    .postalCode: ["邮编", "邮政编码", "郵遞區號"],
    .country: ["国家", "国家/地区", "國家"],
    .birthday: ["生日", "出生日期", "出生年月日"],
    .gender: ["性别", "性別"],
    .language: ["语言", "語言"],
    .channel: ["渠道", "联系渠道"],
    .owner: ["负责人", "所有者", "所有人", "归属人", "跟进人", "客户经理", "销售", "負責人"],
    .source: ["来源", "客户来源", "线索来源", "來源"],
    .tags: ["标签", "客户标签", "標籤"],
    .createdAt: ["创建时间", "创建日期", "注册时间", "注册日期", "添加时间", "建立時間"],
    .updatedAt: ["更新时间", "修改时间", "最后修改时间", "最近更新时间"],
    .note: ["备注", "备注信息", "说明", "描述", "備註"],
  ]
}
