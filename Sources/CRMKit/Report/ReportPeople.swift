import Tabular

/// What the customers of a report are called, row by row.
struct ReportPeople {
  private let customers: [Int64]
  private var names: [String] = []
  private var externals: [String] = []

  /// - Parameters:
  ///   - customers: the customer of each row, ascending.
  ///   - names: whether names are read.
  ///   - externals: whether external ids are read.
  init(_ customers: [Int64], _ connection: OpaquePointer, names: Bool, externals: Bool) throws {
    self.customers = customers
    if names { self.names = try ReportPeople.names(customers, connection) }
    if externals { self.externals = try ReportPeople.externals(customers, connection) }
  }

  func appendName(of row: Int, to buffer: inout RowBuffer) {
    if names.isEmpty { buffer.appendNull() } else { buffer.append(names[row]) }
  }

  func appendExternalID(of row: Int, to buffer: inout RowBuffer) {
    if externals.isEmpty || externals[row].isEmpty {
      buffer.appendNull()
    } else {
      buffer.append(externals[row])
    }
  }

  /// The rows by external id, those without one last, by id.
  var orderByExternalID: [Int] {
    customers.indices.sorted { left, right in
      let (a, b) = (externals[left], externals[right])
      if a == b { return left < right }
      return a.isEmpty || b.isEmpty ? b.isEmpty : a.utf8.lexicographicallyPrecedes(b.utf8)
    }
  }

  private static func names(_ customers: [Int64], _ connection: OpaquePointer) throws -> [String] {
    let statement = try RawStatement(connection, ReportSQL.names)
    var names: [String] = []
    names.reserveCapacity(customers.count)
    var isBehind = true
    for customer in customers {
      while isBehind || statement.integer(at: 0) < customer {
        guard try statement.step() else {
          return names + Array(repeating: "", count: customers.count - names.count)
        }
        isBehind = false
      }
      names.append(statement.integer(at: 0) == customer ? statement.text(at: 1) : "")
    }
    return names
  }

  /// Of several ids of a customer, the first by source and key.
  private static func externals(_ customers: [Int64], _ connection: OpaquePointer) throws -> [String] {
    let positions = IDPositions(customers)
    let statement = try RawStatement(connection, ReportSQL.externals)
    var found = Array(repeating: "", count: customers.count)
    while try statement.step() {
      guard let first = positions.first(of: statement.integer(at: 0)) else { continue }
      let name = statement.text(at: 1) + ":" + statement.text(at: 2)
      guard found[first].isEmpty || name.utf8.lexicographicallyPrecedes(found[first].utf8) else { continue }
      found[first] = name
    }
    for row in customers.indices.dropFirst() where customers[row] == customers[row - 1] {
      found[row] = found[row - 1]
    }
    return found
  }
}
