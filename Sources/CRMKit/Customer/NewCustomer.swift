/// What the rows of a file say of a customer that the file makes.
struct NewCustomer {
  private var name: DatedText?
  private var country: DatedText?
  /// In the order in which they came in.
  private var emails: [(key: String, typed: DatedText)] = []
  private var phones: [(key: String, typed: DatedText)] = []

  /// Takes note of a row.
  ///
  /// - Parameter at: Unix seconds of what the row tells.
  mutating func note(_ mention: CustomerReference, at: Int64) {
    name.note(mention.name, at: at)
    country.note(mention.country, at: at)
    NewCustomer.note(mention.email?.key, mention.email?.typed, at, in: &emails)
    NewCustomer.note(mention.phone?.key, mention.phone?.typed, at, in: &phones)
  }

  func has(_ email: EmailAddress) -> Bool { emails.contains { $0.key == email.key } }
  func has(_ phone: PhoneNumber) -> Bool { phones.contains { $0.key == phone.key } }

  /// The places that one more address and one more number get.
  var nextPositions: (email: Int, phone: Int) { (emails.count + 1, phones.count + 1) }

  private static func note(
    _ key: String?, _ typed: String?, _ at: Int64, in texts: inout [(key: String, typed: DatedText)]
  ) {
    guard let key, let typed else { return }
    let said = DatedText(at: at, text: typed)
    if let place = texts.firstIndex(where: { $0.key == key }) {
      texts[place].typed = min(texts[place].typed, said)
    } else {
      texts.append((key, said))
    }
  }

  /// Writes what came of all rows into the customer, who was made by the first of them.
  ///
  /// - Parameter storedName: the name of the customer.
  func settle(_ id: Int64, storedName: String, _ transaction: WriteTransaction) throws {
    let first = emails.map(\.typed).min() ?? phones.map(\.typed).min()
    if let name = name?.text ?? first?.text, name != storedName {
      try transaction.update("customer", id: id, [("name", .text(name))])
    }
    if let country = country?.text {
      try transaction.insertAddress(PostalAddress(country: country), of: id, position: 1)
    }
    try arrange(emails.map(\.typed), of: id, in: "customer_email", "address", transaction)
    try arrange(phones.map(\.typed), of: id, in: "customer_phone", "number", transaction)
  }

  /// Brings rows into the order of their times, and writes each as its earliest row has it.
  private func arrange(
    _ texts: [DatedText], of id: Int64, in table: String, _ column: String, _ transaction: WriteTransaction
  ) throws {
    guard !texts.isEmpty else { return }
    let statement = try RawStatement(
      transaction.connection,
      "SELECT id, \(column) FROM \(table) WHERE customer_id = ? ORDER BY position, id")
    try statement.bind(id, at: 1)
    var rows: [(id: Int64, text: String)] = []
    while try statement.step() { rows.append((statement.integer(at: 0), statement.text(at: 1))) }
    let places = texts.indices.sorted { texts[$0] < texts[$1] }
    for (position, index) in places.enumerated() where index < rows.count {
      var changes: [(column: String, value: SQLValue)] = []
      if position != index { changes.append(("position", .integer(Int64(position + 1)))) }
      if rows[index].text != texts[index].text { changes.append((column, .text(texts[index].text))) }
      try transaction.update(table, id: rows[index].id, changes)
    }
  }
}
