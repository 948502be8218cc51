import Tabular

/// Findings about customers, pulled one at a time, in the order of their ids.
package struct CustomerLint: RowSource {
  package let columns = LintFinding.columns
  /// The statements end with the store's connection.
  private let store: Store
  private let customers: RawStatement
  private let emails: OrderedDetails
  private let phones: OrderedDetails
  private let fields: [CustomField]
  private let staleness: StaleValues
  private let interruption: Interruption
  private var pending: ArraySlice<LintFinding> = []

  fileprivate init(_ store: Store, _ ids: [Int64]?, _ database: Database) throws {
    self.store = store
    let list = ids.map { "[\($0.map(String.init).joined(separator: ","))]" }
    func statement(_ select: String, _ id: String, _ order: String) throws -> RawStatement {
      let condition = list == nil ? "" : " WHERE \(id) IN (SELECT value FROM json_each(?))"
      let statement = try RawStatement(store.connection, "\(select)\(condition) ORDER BY \(order)")
      if let list { try statement.bind(list, at: 1) }
      return statement
    }
    customers = try statement("SELECT id, name, custom, changeset_id FROM customer", "id", "id")
    emails = OrderedDetails(
      try statement(
        "SELECT customer_id, address FROM customer_email", "customer_id", "customer_id, position, id"))
    phones = OrderedDetails(
      try statement(
        "SELECT customer_id, number, number_key GLOB '+[0-9]*' FROM customer_phone", "customer_id",
        "customer_id, position, id"))
    fields = try CustomField.all(in: database)
    staleness = try StaleValues(store)
    interruption = store.context.interruption
  }

  /// The next finding, `nil` after the last.
  package mutating func next() throws -> LintFinding? {
    while pending.isEmpty {
      guard try customers.step() else { return nil }
      try interruption.check()
      pending = try findings()[...]
    }
    return pending.removeFirst()
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    guard let finding = try next() else { return false }
    row.removeAll()
    for cell in finding.cells { row.append(cell) }
    return true
  }

  /// What is wrong with the customer that the statement stands on.
  private func findings() throws -> [LintFinding] {
    let id = customers.integer(at: 0)
    var findings: [LintFinding] = []
    func add(_ field: String, _ code: LintFinding.Code, _ value: String?, _ message: String) {
      findings.append(LintFinding(customer: id, field: field, code: code, value: value, message: message))
    }
    let name = customers.text(at: 1)
    if name.trimmed.isEmpty { add("name", .emptyName, name, "the name is empty") }
    try emails.forEachValue(of: id) { text in
      do throws(ValueError) { _ = try EmailAddress(parsing: text) } catch {
        add("email", .invalidEmail, text, error.message)
      }
    }
    try phones.forEachRow(of: id) { row in
      let text = row.text(at: 1)
      if PhoneNumber(text).form == .unparsed {
        add("phone", .unparsedPhone, text, "'\(text)' is no telephone number")
      } else if row.integer(at: 2) == 0 {
        add("phone", .noCountryCode, text, "'\(text)' has no country code")
      }
    }
    let values = fields.isEmpty ? [] : CustomFields.read(customers.optionalText(at: 2))
    for field in fields {
      guard let value = values.first(where: { $0.name == field.name })?.value else {
        if field.isRequired { add(field.name, .missing, nil, "a value is required") }
        continue
      }
      if let fault = field.fault(of: value) {
        add(field.name, .invalid, CustomField.text(of: value), fault.message)
      }
      if let day = try staleness.staleSince(field, value, of: id, insertedBy: customers.integer(at: 3)) {
        add(field.name, .stale, CustomField.text(of: value), "not touched since \(day)")
      }
    }
    return findings
  }
}

extension Store {
  /// What is not as it should be about customers.
  ///
  /// - Parameter ids: `nil` for all customers.
  package func lint(customers ids: [Int64]? = nil) throws -> CustomerLint {
    try read { try CustomerLint(self, ids, $0) }
  }
}

/// The values of another table, read beside the customers in the order of their ids.
final class OrderedDetails {
  private let statement: RawStatement
  private var hasRow: Bool?

  /// - Parameter statement: customer's id and value, sorted by the id.
  init(_ statement: RawStatement) { self.statement = statement }

  /// Ids must be asked for in ascending order.
  func forEachValue(of id: Int64, _ body: (String) -> Void) throws {
    try forEachRow(of: id) { body($0.text(at: 1)) }
  }

  /// As ``forEachValue(of:_:)``, with all the columns of the statement.
  func forEachRow(of id: Int64, _ body: (RawStatement) -> Void) throws {
    var more = try hasRow ?? statement.step()
    while more, statement.integer(at: 0) <= id {
      if statement.integer(at: 0) == id { body(statement) }
      more = try statement.step()
    }
    hasRow = more
  }
}
