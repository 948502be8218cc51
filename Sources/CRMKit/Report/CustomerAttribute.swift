/// An attribute of customers that reports group by.
package enum CustomerAttribute: String, Sendable, CaseIterable {
  case kind, company, owner, source, language, gender, city, region, country
  case preferredChannel = "channel"

  /// The value of each customer of an ascending list; `nil` where it is unknown.
  func values(of customers: [Int64], in store: Store) throws -> [String?] {
    let statement = try RawStatement(store.connection, ReportSQL.attribute(rawValue))
    var values: [String?] = []
    values.reserveCapacity(customers.count)
    var hasRow = try statement.step()
    for customer in customers {
      while hasRow, statement.integer(at: 0) < customer { hasRow = try statement.step() }
      let isFound = hasRow && statement.integer(at: 0) == customer
      values.append(isFound ? statement.optionalText(at: 1) : nil)
    }
    return values
  }
}
