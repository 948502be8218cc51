import Analytics

/// The customers and the values they are compared by.
struct DuplicateRecords {
  /// The ids of the customers, ascending; their places number the records.
  private(set) var ids: [Int64] = []
  private(set) var fields: [LinkageField] = []
  private let connection: OpaquePointer
  private let interruption: Interruption
  private var text = ComparableText()

  init(_ fields: [DuplicateField], _ store: Store) throws {
    connection = store.connection
    interruption = store.context.interruption
    let statement = try RawStatement(connection, "SELECT id FROM customer ORDER BY id")
    while try statement.step() { ids.append(statement.integer(at: 0)) }
    self.fields = fields.map { LinkageField($0.name, $0.role, $0.measure, records: ids.count) }
    let numbered = Array(zip(fields, self.fields))
    try readCustomers(numbered)
    try readParts(numbered, of: "email", "address_key") { $0 == .email }
    try readParts(numbered, of: "phone", "number_key") { $0 == .phone }
    try readAddresses(numbered)
    for field in self.fields { field.finish() }
  }

  private typealias Numbered = (description: DuplicateField, field: LinkageField)

  private mutating func readCustomers(_ fields: [Numbered]) throws {
    let own = fields.compactMap { numbered -> (Numbered, String)? in
      guard case .customer(let expression) = numbered.description.source else { return nil }
      return (numbered, expression)
    }
    guard !own.isEmpty else { return }
    try read(own.map(\.0), "SELECT id, \(own.map(\.1).joined(separator: ", ")) FROM customer ORDER BY id")
  }

  private mutating func readParts(
    _ fields: [Numbered], of part: String, _ column: String, _ isWanted: (DuplicateField.Source) -> Bool
  ) throws {
    let wanted = fields.filter { isWanted($0.description.source) }
    guard !wanted.isEmpty else { return }
    try read(
      wanted, "SELECT customer_id, \(column) FROM customer_\(part) ORDER BY customer_id, position")
  }

  private mutating func readAddresses(_ fields: [Numbered]) throws {
    let columns = fields.compactMap { numbered -> (Numbered, String)? in
      guard case .address(let column) = numbered.description.source else { return nil }
      return (numbered, column)
    }
    guard !columns.isEmpty else { return }
    let list = columns.map(\.1).joined(separator: ", ")
    try read(
      columns.map(\.0), "SELECT customer_id, \(list) FROM customer_address ORDER BY customer_id, position")
  }

  /// Reads rows of a customer's id and a value for each field, in the order of the ids.
  private mutating func read(_ fields: [Numbered], _ sql: String) throws {
    let statement = try RawStatement(connection, sql)
    var record = 0
    while try statement.step() {
      let id = statement.integer(at: 0)
      while record < ids.count, ids[record] < id { record += 1 }
      guard record < ids.count, ids[record] == id else { continue }
      for (column, (description, field)) in fields.enumerated() {
        let place = Int32(column + 1)
        if statement.isNull(at: place) { continue }
        text.withFolded(statement.bytes(at: place), as: description.measure) { field.add($0, to: record) }
      }
      if record & 0xFFF == 0 { try interruption.check() }
    }
  }
}
