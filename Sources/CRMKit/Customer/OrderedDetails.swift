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
