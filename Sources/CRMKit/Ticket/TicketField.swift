extension FieldTable {
  /// - Source of aliases: headers of exports of help desks (Freshdesk, Freshservice, GLPI, Zendesk, Help Scout, Intercom,
  ///   ServiceNow, Jira and Zoho Desk), and what sheets call them.
  package static let tickets = FieldTable(.ticket, ticketWork + ticketOrigin + ticketTimes + ticketRest)

  /// What a ticket is about, and who works on it.
  private static let ticketWork: [Field] =
    [
      Field("id", .integer, "id of the ticket", [.shown, .imported, .ruled, .template]),
      Field(
        "subject", .text, "subject",
        [.shown, .stored, .imported, .set, .cleared, .ruled, .personal, .template],
        aliases: [
          "Title", "Summary", "Short Description", "Ticket Subject", "Betreff", "Titel", "Sujet", "Asunto",
          "主题", "标题", "工单标题", "主題", "標題", "件名", "Objet", "Titre", "Título", "Onderwerp", "Oggetto", "Assunto",
          "Temat", "Tytuł", "Тема", "Название", "Ämne", "Konu",
        ]),
      Field(
        "state", .text, "state", [.shown, .stored, .imported, .filtered, .ruled, .ledger, .template],
        completes: "ticket-states",
        aliases: [
          "Status", "Incident State", "Case Status", "Ticket Status", "Request Status", "Conversation State",
          "Zustand", "Statut", "Estado", "状态", "工单状态", "狀態", "État", "Stato", "ステータス", "Situação", "Stan",
          "Status zgłoszenia", "Статус", "Состояние", "Tillstånd", "Durum", "対応状況", "状況", "工單狀態",
        ]),
      Field(
        "state_category", .word(ClosedWords(ServiceState.Category.self)),
        "what the state means: open, paused, resolved or closed",
        [.listed, .stored, .imported, .optional, .filtered, .ruled, .ledger], option: "status"),
      Field("state_at", .instant, "when the ticket entered its state", [.listed, .stored, .ruled, .derived]),
      Field(
        "priority",
        .word(ClosedWords(TicketPriority.self, isRanked: true, reading: TicketPriority.init(written:))),
        "priority: low, normal, high or urgent",
        [.shown, .stored, .imported, .optional, .set, .filtered, .ruled, .ledger, .template],
        means: .priority,
        aliases: [
          "Ticket Priority", "Priorität", "Priorité", "Prioridad", "优先级", "優先級", "優先度", "Prioriteit",
          "Priorità", "Prioridade",
        ]),
      Field(
        "category", .text, "category",
        [.shown, .stored, .imported, .set, .cleared, .filtered, .ruled, .ledger, .template],
        aliases: [
          "Type", "Ticket Type", "Case Reason", "Request Type", "Issue Type", "Kategorie", "Catégorie",
          "Categoría", "类型", "类别", "问题类型", "類型", "類別", "Rubrik", "Type de demande", "Tipo", "Categorie",
          "カテゴリ",
        ]),
      Field(
        "assignee", .user, "assigned agent",
        [.shown, .stored, .imported, .set, .cleared, .filtered, .ruled, .ledger, .template],
        aliases: [
          "Assigned To", "Agent", "Owner", "Case Owner", "Ticket Owner", "Agent Name", "Assigned Agent",
          "Technician", "Assigned to - Technician", "Zuständig", "Bearbeiter", "负责人", "处理人", "受理人", "負責人",
          "處理人", "担当者", "Zugewiesen an", "Besitzer", "Technicien", "Assigné à", "Attribué à",
          "Attribué à - Technicien", "Asignado a", "Agente", "Técnico", "Toegewezen aan", "Behandelaar",
        ]),
      Field(
        "team", .team, "assigned team",
        [.shown, .stored, .imported, .set, .cleared, .filtered, .ruled, .ledger, .template], use: .detail,
        aliases: [
          "Group", "Assignment Group", "Queue", "Department", "Support Group",
          "Assigned to - Technician group", "Gruppe", "Groupe", "Grupo", "组", "受理组", "Warteschlange",
          "Équipe", "Groupe de techniciens", "Groep", "組",
        ]),
    ]

  /// The customer, and where the ticket came from.
  private static let ticketOrigin: [Field] =
    [
      Field(
        "customer_id", .integer, "id of the customer", [.listed, .stored, .imported, .ruled, .personal]),
      Field(
        "customer", .text, "key of the customer in other systems: source:key, else an e-mail address",
        [.listed, .imported, .cleared, .personal], column: "customer_id", sql: RecordTable.customerKey,
        aliases: ["Client", "Contact", "Caller", "Kunde", "Cliente", "Klant", "客户", "客戶"]
          + CustomerKey.aliases),
      Field(
        "customer_name", .text, "customer name", [.shown, .imported, .personal], sql: "c.name",
        aliases: [
          "Requester", "Requester Name", "Requester - Requester", "Full Name", "Client Name", "Contact Name",
          "Reporter", "Sender", "Submitted By", "Kundenname", "Melder", "Demandeur", "Solicitante", "客户名称",
          "客户姓名", "提交人", "客戶名稱", "客戶姓名", "顧客名", "Antragsteller", "Einreicher", "Demandeur - Demandeur",
          "Nom du demandeur", "Nombre del solicitante", "Aanvrager", "Klantnaam",
        ]),
      Field(
        "email", .text, "e-mail address of the customer", [.imported, .personal],
        aliases: [
          "E-mail", "Email Address", "Requester Email", "Contact Email", "Customer Email", "Reporter Email",
          "Sender Email", "From Email", "E-Mail-Adresse", "Courriel", "邮箱", "客户邮箱", "客戶郵箱", "電子郵件", "メールアドレス",
          "Adresse e-mail", "E-mail du demandeur", "Correo electrónico", "Correo", "E-mailadres",
          "Электронная почта", "Эл. почта", "E-post", "E-posta", "Adres e-mail",
        ]),
      Field(
        "phone", .text, "phone number of the customer", [.imported, .personal],
        aliases: [
          "Phone Number", "Work Phone", "Mobile Phone", "Contact Phone", "Telefon", "Téléphone", "Teléfono",
          "手机", "电话", "手機", "電話", "電話番号", "Telefoon",
        ]),
      Field(
        "channel", .text, "channel the ticket came in by",
        [.listed, .stored, .imported, .set, .cleared, .filtered, .ruled, .template],
        aliases: [
          "Via", "Contact Type", "Origin", "Case Origin", "Request Source", "Ticket Source", "Mode", "Kanal",
          "Canal", "渠道", "来源", "Quelle", "Eingangskanal", "Origine", "Origen", "Kanaal", "來源",
        ]),
      Field("source", .text, "source system", [.listed, .stored, .imported, .ruled]),
      Field(
        "number", .text, "number in the source system",
        [.listed, .stored, .imported, .ruled, .template],
        aliases: [
          "Ticket", "Ticket ID", "Ticket Number", "Ticket No", "Ticket #", "Case Number", "Case ID",
          "Incident", "Incident ID", "Incident Number", "Request ID", "Issue Key", "Conversation ID",
          "Conversation Number", "Ticketnummer", "Ticket-Nr", "Numéro de ticket", "工单号", "工单编号", "工单ID",
          "Numéro du ticket", "N° de ticket", "N° ticket", "Número de ticket", "Nº de ticket",
          "Número de caso", "Ticketnummer", "Vorgangsnummer", "Numer zgłoszenia", "Nr zgłoszenia",
          "Номер обращения", "Номер заявки", "Номер тикета", "Ärendenummer", "Talep no", "Número do chamado",
          "Protocolo", "チケット番号", "Fallnummer", "工單編號", "工單號", "案件編號", "問い合わせ番号",
        ]),
    ]

  /// When what happened.
  private static let ticketTimes: [Field] =
    [
      Field(
        "created_at", .instant, "when the ticket was created",
        [.shown, .stored, .imported, .optional, .ruled, .template],
        aliases: [
          "Created", "Opened At", "Opened", "Opened On", "Opened Date", "Date Opened", "Date/Time Opened",
          "Opening Date", "Open Date", "Created Date", "Create Date", "Created On", "Created Time",
          "Create Time", "Creation Date", "Creation Time", "Date Created", "Time Created",
          "Date/Time Created", "Ticket Created", "Created Timestamp", "Submitted At", "Submitted On",
          "Submitted", "Submission Time", "Submission Date", "Submit Time", "Time Submitted",
          "Date Submitted", "Submit Date", "Reported At", "Reported On", "Reported Date", "Reported",
          "Date Reported", "Received At", "Received On", "Date Received", "Received", "Received Date",
          "Received Time", "Time Received", "Request Date", "Requested At", "Request Time", "Requested On",
          "Requested", "Raised At", "Raised On", "Raised", "Date Raised", "Registered On", "Registered At",
          "Registration Date", "Entered", "Entered On", "Date Entered", "Logged At", "Logged On", "Logged",
          "Date Logged", "Logged Date", "Logged Time", "Log Date", "Sys Created On", "Started At",
          "Conversation Started At", "Start Date", "Start Time", "Started", "Started On", "Open Time",
          "Opening Time", "Opened Time", "Angelegt", "Angelegt am", "Erstellt", "Erstellt am", "Erstelldatum",
          "Eröffnet am", "Eröffnungsdatum", "Eröffnet", "Erstellungsdatum", "Erstellungszeit", "Erstellzeit",
          "Erfasst am", "Gemeldet am", "Eingegangen am", "Eingangsdatum", "Eingang", "Anlagedatum",
          "Date de création", "Date création", "Créé", "Date de soumission", "Date de réception", "Soumis le",
          "Reçu le", "Ouvert le", "Date ouverture", "Créé le", "Date d'ouverture", "Fecha de creación",
          "Creado el", "Fecha de apertura", "Fecha creación", "Fecha de registro", "Fecha de solicitud",
          "Fecha de recepción", "Abierto el", "Creado", "Aangemaakt", "Aangemaakt op", "Aanmaakdatum",
          "Ingediend op", "Ontvangen op", "Data di creazione", "Data di apertura", "Data utworzenia",
          "Utworzono", "Data zgłoszenia", "Дата создания", "Создан", "Создано", "Skapad",
          "Oluşturulma tarihi", "Data de criação", "Data de abertura", "Criado em", "Aberto em", "建立時間",
          "建立日期", "創建時間", "提交日期", "提交時間", "開始時間", "受付日時", "受付日", "作成日時", "作成日", "创建时间", "创建日期", "提交时间",
          "开始时间",
        ]),
      Field(
        "resolved_at", .instant, "when the ticket was resolved",
        [.listed, .stored, .imported, .optional, .ruled, .ledger, .template],
        aliases: [
          "Solved At", "Resolved", "Resolved On", "Resolved Time", "Resolved Date", "Date Resolved",
          "Resolution Date", "Solution Date", "Solve Date", "Resolved Timestamp", "Gelöst am", "Lösungsdatum",
          "Date de résolution", "Fecha de resolución", "解决时间", "解決時間", "Solved", "Solved On", "Date Solved",
          "Solved Date", "Erledigt am", "Gelöst", "Résolu le", "Résolu", "Resuelto el", "Opgelost op", "解決日時",
        ]),
      Field(
        "updated_at", .instant, "when the ticket last changed", [.imported, .optional],
        aliases: [
          "Updated", "Last Updated", "Last Update", "Last Updated Time", "Last Update Time", "Modified",
          "Modified Time", "Modified On", "Last Modified", "Last Modified Date", "Date Modified",
          "Update Time", "Geändert am", "Letzte Änderung", "Dernière modification", "Última modificación",
          "更新时间", "最后更新时间", "更新時間", "更新日時", "Aktualisiert am", "Aktualisiert", "Letzte Aktualisierung",
          "Dernière mise à jour", "Mis à jour le", "Modifié le", "Actualizado el", "Última actualización",
          "Bijgewerkt op",
        ]),
      Field(
        "assigned_at", .instant, "when the ticket was assigned", [.imported, .optional],
        aliases: [
          "Assigned Time", "Assigned On", "Date Assigned", "分配时间", "Zugewiesen am", "Attribué le",
          "Asignado el",
        ]),
      Field(
        "first_reply_at", .instant, "when an agent first replied", [.imported, .optional],
        aliases: [
          "First Response At", "First Responded At", "First Responded Time", "Initial Response Time",
          "First Reply Time", "Responded Date", "首次响应时间",
        ]),
      Field(
        "closed_at", .instant, "when the ticket was closed", [.imported, .optional],
        aliases: [
          "Closed", "Closed On", "Closed Time", "Closed Date", "Closing Date", "Close Date", "Date Closed",
          "Date/Time Closed", "Closed Timestamp", "Geschlossen", "Geschlossen am", "Date de clôture",
          "Fecha de cierre", "关闭时间", "關閉時間", "Close Time", "Closing Time", "Abschlussdatum", "Schließdatum",
          "Abgeschlossen am", "Fermé le", "Clos le", "Clôturé le", "Cerrado el", "Gesloten op", "完了日時",
        ]),
      Field(
        "first_reply_minutes", .number(digits: 2), "minutes from opening to the first reply",
        [.imported, .optional], aliases: ["First Reply Time in Minutes", "First Response Time in Minutes"]),
      Field(
        "first_response_seconds", .number(digits: 0), "seconds from opening to the first reply",
        [.imported, .optional]),
    ]

  /// Parts of a ticket, and what only a log of events says.
  private static let ticketRest: [Field] =
    [
      Field(
        "tags", .list, "tags", [.listed, .imported], sql: tagsSQL,
        aliases: ["Tag", "Labels", "Ticket Tags", "Schlagworte", "标签", "標籤", "Étiquettes", "Etiquetas"]),
      Field(
        "merged_into", .integer, "id of the ticket it was merged into", [.listed, .stored, .derived]),
      Field(
        "custom", .json, "custom fields, and columns of the file that were kept",
        [.listed, .stored, .imported, .cleared, .personal]),
      Field(
        "text", .text, "first message", [.imported, .personal],
        aliases: [
          "Description", "Body", "Message", "Comment", "Beschreibung", "Inhalt", "内容", "描述", "问题描述", "內容",
          "問題描述", "Nachricht", "Contenu", "Descripción", "Contenido", "Omschrijving",
        ]),
      Field("event", .integer, "id of the event, in an event log", [.imported]),
      Field(
        "at", .instant, "when the event took place, in an event log", [.imported],
        aliases: ["Timestamp", "Time", "Event Time", "Sys Updated At", "时间"]),
      Field(
        "kind", .word(ClosedWords(TicketEvent.Kind.self)), "kind of event", [.imported, .optional],
        aliases: ["Event Type", "Action"]),
      Field(
        "direction",
        .word(ClosedWords(InteractionDirection.self, reading: InteractionDirection.init(written:))),
        "direction of a message: in or out", [.imported, .optional]),
      Field(
        "actor", .text, "who caused the event", [.imported, .personal],
        aliases: ["User", "Author", "By", "Sys Updated By", "操作人"]),
      Field("message_id", .text, "Message-ID of an e-mail", [.imported], aliases: ["Message-ID"]),
      Field("resolution_seconds", .number(digits: 0), "", [.derived]),
      Field("replies", .number(digits: 0), "", [.derived]),
      Field("agent_replies", .number(digits: 0), "", [.derived]),
      Field("reopens", .number(digits: 0), "", [.derived]),
      Field("reassignments", .number(digits: 0), "", [.derived]),
    ]

  private static let tagsSQL =
    "(SELECT group_concat(tag, char(31)) FROM (SELECT tag FROM ticket_tag WHERE ticket_id = r.id ORDER BY id))"
}

/// A field of a ticket.
package struct TicketField: TableField {
  package static let table = FieldTable.tickets
  package static let required: [[TicketField]] = [[state, subject]]

  package let place: Int

  package init(place: Int) { self.place = place }

  static let id = TicketField("id")
  static let source = TicketField("source")
  static let number = TicketField("number")
  static let customer = TicketField("customer")
  static let customerID = TicketField("customer_id")
  static let email = TicketField("email")
  static let phone = TicketField("phone")
  static let customerName = TicketField("customer_name")
  static let subject = TicketField("subject")
  static let channel = TicketField("channel")
  static let state = TicketField("state")
  static let stateCategory = TicketField("state_category")
  static let stateAt = TicketField("state_at")
  static let tags = TicketField("tags")
  static let text = TicketField("text")
  static let createdAt = TicketField("created_at")
  static let updatedAt = TicketField("updated_at")
  static let assignedAt = TicketField("assigned_at")
  static let firstReplyAt = TicketField("first_reply_at")
  static let firstReplyMinutes = TicketField("first_reply_minutes")
  static let firstResponseSeconds = TicketField("first_response_seconds")
  static let resolvedAt = TicketField("resolved_at")
  static let closedAt = TicketField("closed_at")
  static let event = TicketField("event")
  static let at = TicketField("at")
  static let kind = TicketField("kind")
  static let direction = TicketField("direction")
  static let actor = TicketField("actor")
  static let messageID = TicketField("message_id")
  static let custom = TicketField("custom")
}
