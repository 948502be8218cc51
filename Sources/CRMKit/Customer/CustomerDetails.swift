import Tabular

/// What one other table holds about the customers of a list.
///
/// For a whole table the statement runs once, beside the customers, both in the order of ids; otherwise it is asked for
/// each customer.
final class CustomerDetails {
  /// A table with rows of customers; each query gives the customer's id and then the values.
  enum Table: String {
    case email = "SELECT customer_id, address FROM customer_email"
    case phone = "SELECT customer_id, number FROM customer_phone"
    case address =
      "SELECT customer_id, street, city, region, postal_code, country FROM customer_address"
    case external = "SELECT customer_id, source || ':' || key FROM customer_external"
    case tag = "SELECT customer_id, tag FROM customer_tag"
    case note = "SELECT customer_id, text FROM customer_note"

    var order: String {
      switch self {
      case .email, .phone, .address: "position, id"
      case .external: "id"
      case .tag: "tag"
      case .note: "at DESC, id DESC"
      }
    }
  }

  private let statement: RawStatement
  private let isWholeTable: Bool
  private var hasRow = false
  private var asked: Int64 = -1

  init(_ table: Table, _ connection: OpaquePointer, isWholeTable: Bool) throws {
    self.isWholeTable = isWholeTable
    let clause = isWholeTable ? "" : " WHERE customer_id = ?"
    statement = try RawStatement(
      connection, "\(table.rawValue)\(clause) ORDER BY customer_id, \(table.order)")
  }

  /// Appends every value as one list cell.
  func appendAll(of id: Int64, to row: inout RowBuffer) throws {
    try seek(id)
    var isFirst = true
    while hasRow, statement.integer(at: 0) == id {
      row.appendItem(statement.bytes(at: 1), isFirst: isFirst)
      isFirst = false
      hasRow = try statement.step()
    }
    row.endList()
  }

  /// Appends a column of the first row; several columns of one customer may be asked for in turn.
  func appendFirst(of id: Int64, column: Int32, to row: inout RowBuffer) throws {
    try seek(id)
    guard hasRow, statement.integer(at: 0) == id, !statement.isNull(at: column) else {
      return row.appendNull()
    }
    row.append(statement.bytes(at: column))
  }

  /// Stands on the first row of `id`, or behind where it would be.
  private func seek(_ id: Int64) throws {
    guard asked != id else { return }
    if isWholeTable {
      if asked < 0 { hasRow = try statement.step() }
      while hasRow, statement.integer(at: 0) < id { hasRow = try statement.step() }
    } else {
      statement.reset()
      try statement.bind(id, at: 1)
      hasRow = try statement.step()
    }
    asked = id
  }
}
