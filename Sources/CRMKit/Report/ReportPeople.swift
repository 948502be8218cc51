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

  /// The rows in an order that ids have no part in: by external id, then those without one by e-mail address, by phone
  /// number and by name. A database in which the same customers have other ids has the same order.
  static func orderByContent(_ customers: [Int64], _ connection: OpaquePointer) throws -> [Int] {
    var keys = try externals(customers, connection)
    let others = [ReportSQL.emailKeys, ReportSQL.phoneKeys, ReportSQL.names]
    // Each kind behind the one before: no key begins with this character.
    var prefix = "\u{10FFFF}"
    for sql in others where keys.contains("") {
      try fill(&keys, of: customers, prefix, RawStatement(connection, sql))
      prefix += "\u{10FFFF}"
    }
    return customers.indices.sorted { left, right in
      if keys[left] == keys[right] { return left < right }
      return keys[left].utf8.lexicographicallyPrecedes(keys[right].utf8)
    }
  }

  /// Takes the first text of each customer who has no key yet.
  private static func fill(
    _ keys: inout [String], of customers: [Int64], _ prefix: String, _ statement: RawStatement
  ) throws {
    let positions = IDPositions(customers)
    let isOpen = keys.map(\.isEmpty)
    while try statement.step() {
      guard var row = positions.first(of: statement.integer(at: 0)), isOpen[row] else { continue }
      let key = prefix + statement.text(at: 1)
      guard keys[row].isEmpty || key.utf8.lexicographicallyPrecedes(keys[row].utf8) else { continue }
      let customer = customers[row]
      while row < customers.count, customers[row] == customer {
        keys[row] = key
        row += 1
      }
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
