/// Columns of the keys by which another system knows its customers, in files of what customers did.
enum CustomerKey {
  /// What such columns are called, the surest first: an employer's key, or that of a user of the system, says less whose a
  /// row is than a customer's.
  static let aliases = [
    "Customer ID", "Customer No", "Customer Number", "Customer Code", "Cust ID", "Cust No", "Cust Number",
    "Customer #", "Cust #", "Customer Ref", "Customer Reference", "Requester ID", "Client ID", "Client Code",
    "Client #", "Client No", "Client Number", "Client n°", "Kundennummer", "Kunden-Nr",
    "Kunden-ID", "Numéro client", "Numéro de client", "N° client", "N° de client", "Code client", "ID client",
    "Número de cliente", "Nº de cliente", "Nº cliente", "Código de cliente", "Código cliente",
    "ID de cliente",
    "ID cliente", "ID do cliente", "Código do cliente", "Número do cliente", "Numero cliente", "ID klienta",
    "Numer klienta", "Kod klienta", "ID клиента", "Номер клиента", "Код клиента", "Kundnummer", "Kund-ID",
    "Müşteri no",
    "Müşteri ID", "Müşteri numarası", "Codice cliente", "Klantnummer", "Klant-ID", "Klantcode",
    "客户ID", "客户编号", "客户编码", "客戶ID", "客戶編號", "顧客ID", "顧客番号", "会員ID", "会員番号", "会员ID", "会员编号", "会员号", "會員ID",
    "會員編號",
    "Member ID", "Member No", "Member Number", "Buyer ID", "Buyer User ID", "买家ID", "Contact ID",
    "联系人ID", "Account ID", "Account No", "Account Number", "User ID", "用户ID", "用户编号", "Company ID", "公司ID",
  ]

  private static let ranks = Dictionary(
    aliases.enumerated().map { (ColumnAlias.headerKey($1), $0) }, uniquingKeysWith: { first, _ in first })

  /// How sure a header is to be that of customers' keys, 0 the surest; `nil` if it is not one.
  static func rank(ofHeader header: String) -> Int? { ranks[ColumnAlias.headerKey(header)] }

  private static let people: Set<String> = [
    "customer", "client", "contact", "caller", "kunde", "cliente", "klant", "klient", "客户", "客戶", "顧客",
  ]

  /// Whether the column is called after the customers themselves, and may as well hold their names.
  static func mayBeName(_ header: String) -> Bool { people.contains(ColumnAlias.headerKey(header)) }

  /// Whether the column may as well hold who did what the rows tell, one of one's own people.
  static func mayBeActor(_ header: String, of noun: RecordNoun) -> Bool {
    switch noun {
    case .deal, .interaction, .task, .ticket, .answer:
      ["userid", "用户id", "用户编号"].contains(ColumnAlias.headerKey(header))
    default: false
    }
  }

  /// Whether the column may as well hold the company that the customer belongs to, whose people share its key. The accounts
  /// of a shop are its customers.
  static func mayBeEmployer(_ header: String, of noun: RecordNoun) -> Bool {
    let key = ColumnAlias.headerKey(header)
    return key.hasPrefix("company") || key.hasPrefix("公司") || noun != .order && key.hasPrefix("account")
  }

  /// Whether a column of names, or of addresses, is of the company itself, as those of deals are.
  static func isOfEmployer(_ header: String, _ field: String, of noun: RecordNoun) -> Bool {
    if noun == .deal, field == "customer_name" { return true }
    let key = ColumnAlias.headerKey(header)
    return key.hasPrefix("company") || key.hasPrefix("account")
  }
}
