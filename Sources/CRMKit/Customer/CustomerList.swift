import Tabular

/// Customers as rows, pulled one at a time.
///
/// What stands in other tables is read beside the customers: in one pass when the list goes through all of them by id,
/// by look-ups when it picks some.
package struct CustomerList: RowSource {
  package let columns: [Column]
  /// The statements end with the store's connection.
  private let store: Store
  private var customers: RawStatement
  private let sql: String
  private let values: [SQLValue]
  private let parts: [Part]
  private let count: () throws -> Int
  private var emitted = 0

  /// How one column gets its cell.
  enum Part {
    /// A column of the customer's own row.
    case own(Int32, Column.Kind)
    /// A column of the customer's first address.
    case address(CustomerDetails, Int32)
    /// All values of another table.
    case list(CustomerDetails)
    /// The first value of another table.
    case first(CustomerDetails)
    /// A declared field.
    case custom(Int32, String)
  }

  init(
    _ store: Store, columns: [Column], filter: CustomerFilter, order: [SortKey]
  ) throws {
    self.store = store
    self.columns = columns
    let condition = filter.condition
    let isWholeTable = condition.values.isEmpty && filter.rule == nil && order.isEmpty
    let sort = (order.map(\.sql) + ["c.id"]).joined(separator: ", ")
    sql = "SELECT \(CustomerList.ownColumns) FROM customer c WHERE \(condition.sql) ORDER BY \(sort)"
    values = condition.values
    customers = try RawStatement(store.connection, sql)
    try customers.bind(values)
    let connection = store.connection
    count = {
      // Without a condition SQLite counts by pages.
      let asked = condition.sql == "1" ? "" : " WHERE \(condition.sql)"
      let counter = try RawStatement(connection, "SELECT count(*) FROM customer c\(asked)")
      try counter.bind(condition.values)
      return try counter.step() ? Int(counter.integer(at: 0)) : 0
    }
    parts = try CustomerList.makeParts(columns, isWholeTable, connection)
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    guard try customers.step() else { return false }
    emitted += 1
    row.removeAll()
    let id = customers.integer(at: 0)
    for part in parts { try append(part, id, to: &row) }
    return true
  }

  package mutating func expect(atMost rows: Int) throws {
    customers = try RawStatement(store.connection, "\(sql) LIMIT \(max(0, rows))")
    try customers.bind(values)
  }

  package mutating func countRemaining() throws -> Int? { try count() - emitted }

  package func countAll() throws -> Int? { try count() }

  private func append(_ part: Part, _ id: Int64, to row: inout RowBuffer) throws {
    switch part {
    case .own(let index, let kind): append(own: index, kind, to: &row)
    case .list(let details): try details.appendAll(of: id, to: &row)
    case .first(let details): try details.appendFirst(of: id, column: 1, to: &row)
    case .address(let details, let column): try details.appendFirst(of: id, column: column, to: &row)
    case .custom(let index, let name):
      guard !customers.isNull(at: index), let object = try? JSONValue(parsing: customers.text(at: index)),
        let value = object[name]
      else { return row.appendNull() }
      row.append(CustomField.cell(of: value))
    }
  }

  private func append(own index: Int32, _ kind: Column.Kind, to row: inout RowBuffer) {
    switch customers.kind(at: index) {
    case .null: row.appendNull()
    case .integer where kind == .instant: row.append(instant: customers.integer(at: index))
    case .integer: row.append(integer: customers.integer(at: index))
    case .other: row.append(customers.bytes(at: index))
    }
  }
}

extension CustomerList {
  private static let own = [
    "id", "kind", "name", "given_name", "family_name", "company", "birthday", "gender", "language", "channel",
    "owner", "source", "created_at", "updated_at", "custom",
  ]

  private static var ownColumns: String { own.map { "c.\($0)" }.joined(separator: ", ") }

  private static func makeParts(
    _ columns: [Column], _ isWholeTable: Bool, _ connection: OpaquePointer
  ) throws -> [Part] {
    let addressColumns = ["street", "city", "region", "postal_code", "country"]
    func details(_ table: CustomerDetails.Table) throws -> CustomerDetails {
      try CustomerDetails(table, connection, isWholeTable: isWholeTable)
    }
    var address: CustomerDetails?
    return try columns.map { column in
      if let index = own.firstIndex(of: column.name) { return .own(Int32(index), column.kind) }
      if let index = addressColumns.firstIndex(of: column.name) {
        address = try address ?? details(.address)
        return try .address(address ?? details(.address), Int32(index + 1))
      }
      switch column.name {
      case "email": return .list(try details(.email))
      case "phone": return .list(try details(.phone))
      case "external_id": return .list(try details(.external))
      case "tags": return .list(try details(.tag))
      case "note": return .first(try details(.note))
      default: return .custom(Int32(own.count - 1), column.name)
      }
    }
  }
}

extension Store {
  /// Customers that pass a filter, sorted by `order` and then by id.
  ///
  /// - Parameter columns: those that will be written, in their order, of ``customerColumns()``; `nil` for all.
  package func customers(
    _ filter: CustomerFilter = CustomerFilter(), order: [SortKey] = [], columns: [Column]? = nil
  ) throws -> CustomerList {
    let columns = try columns ?? customerColumns()
    if let rule = filter.rule { try prepare(rule) }
    return try translating { try CustomerList(self, columns: columns, filter: filter, order: order) }
  }

  /// Every column that a list of customers can have, custom fields last.
  package func customerColumns() throws -> [Column] {
    try CustomerList.standardColumns + fields().map(\.column)
  }
}

extension SortKey {
  /// The expression in SQL; unknown values come first, as SQLite sorts them.
  var sql: String { expression + (isDescending ? " DESC" : "") }

  private var expression: String {
    switch column {
    case "email": first("address", "customer_email")
    case "phone": first("number", "customer_phone")
    case "street", "city", "region", "postal_code", "country": first(column, "customer_address")
    case "external_id":
      "(SELECT source || ':' || key FROM customer_external WHERE customer_id = c.id ORDER BY id LIMIT 1)"
    case "tags": "(SELECT min(tag) FROM customer_tag WHERE customer_id = c.id)"
    case "note": "(SELECT text FROM customer_note WHERE customer_id = c.id ORDER BY at DESC, id DESC LIMIT 1)"
    case let name where CustomerList.standardColumns.contains { $0.name == name }: "c.\(name)"
    default: "json_extract(c.custom, '$.\"\(column)\"')"
    }
  }

  private func first(_ value: String, _ table: String) -> String {
    "(SELECT \(value) FROM \(table) WHERE customer_id = c.id ORDER BY position, id LIMIT 1)"
  }
}
