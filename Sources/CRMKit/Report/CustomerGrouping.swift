/// What customers are grouped by.
package enum CustomerDimension: Sendable {
  case attribute(CustomerAttribute)
  /// A field that was declared.
  case field(CustomField)
  case tag
  /// The segments of the database; a customer may belong to several.
  case segment

  /// What stands before a name that a report has a meaning of its own for: `customer.country`.
  static let prefix = "customer."

  /// - Parameters:
  ///   - name: of an attribute, `segment`, `tag`, or of a declared field, `custom.` before it or not.
  ///   - fields: the declared ones.
  init?(named name: String, among fields: [CustomField]) {
    if let attribute = CustomerAttribute(rawValue: name) {
      self = .attribute(attribute)
    } else if let plain = ["tag": CustomerDimension.tag, "segment": .segment][name] {
      self = plain
    } else if let field = fields.first(where: { $0.name == name || "custom.\($0.name)" == name }) {
      self = .field(field)
    } else {
      return nil
    }
  }

  /// Every name, for errors that list them.
  static func names(among fields: [CustomField]) -> [String] {
    CustomerAttribute.allCases.map(\.rawValue) + ["tag", "segment"] + fields.map(\.name)
  }
}

/// An attribute of customers that reports group by.
package enum CustomerAttribute: String, Sendable, CaseIterable {
  case kind, company, owner, source, language, gender, city, region, country
  case preferredChannel = "channel"
}

/// Which groups every customer is in.
package struct CustomerGrouping {
  fileprivate enum Members {
    /// The group of each customer, by places in a list of names.
    case parts(IDPositions, [Int32])
    /// The customers of each group.
    case sets([IDSet])
  }

  /// What the column of the groups is called.
  package let name: String
  fileprivate let groups: [String]
  fileprivate let members: Members
}

extension CustomerGrouping {
  /// The groups of a customer; `nil` alone for one who is in none, and for nobody.
  func groups(of customer: Int64?) -> [String?] {
    guard let customer else { return [nil] }
    switch members {
    case .parts(let positions, let places):
      guard let row = positions.first(of: customer), places[row] >= 0 else { return [nil] }
      return [groups[Int(places[row])]]
    case .sets(let sets):
      let found = sets.indices.filter { sets[$0].contains(customer) }
      return found.isEmpty ? [nil] : found.map { groups[$0] }
    }
  }
}

extension Store {
  /// The groups that a name means: `country`, `segment`, `tier`, `customer.owner`.
  ///
  /// - Parameters:
  ///   - others: names that the report itself has a meaning for, for the error that lists them all.
  ///   - asOf: the moment as of which segments are asked.
  /// - Complexity: a pass over the customers, for segments over what their rules look at.
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``, ``RuleError`` of a segment.
  package func grouping(by name: String, besides others: [String] = [], asOf: AsOf) throws -> CustomerGrouping
  {
    let fields = try read { try CustomField.all(in: $0) }
    let prefix = CustomerDimension.prefix
    let own = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    guard let dimension = CustomerDimension(named: own, among: fields) else {
      let known = (others + CustomerDimension.names(among: fields)).uniqued()
      throw RecordError.notAllowed(field: "by", value: name, allowed: known)
    }
    let column = name.replacing(".", with: "_")
    switch dimension {
    case .segment: return try segmentGrouping(column, asOf)
    case .tag: return try CustomerGrouping(column, sets: ReportSQL.tags, connection)
    case .attribute(let attribute):
      return try CustomerGrouping(column, parts: ReportSQL.attribute(attribute.rawValue), connection)
    case .field(let field) where field.type == .list:
      return try CustomerGrouping(
        field.name, sets: ReportSQL.elements, binding: [.text(field.path)], connection)
    case .field(let field):
      let sql = field.type == .boolean ? ReportSQL.declaredTruth : ReportSQL.declared
      return try CustomerGrouping(field.name, parts: sql, binding: [.text(field.path)], connection)
    }
  }

  private func segmentGrouping(_ column: String, _ asOf: AsOf) throws -> CustomerGrouping {
    let names = try segments().map(\.name)
    let sets = try names.map { name in
      try population(filter: nil, segment: name, asOf: asOf).members(connection) ?? IDSet()
    }
    return CustomerGrouping(name: column, groups: names, members: .sets(sets))
  }
}

extension CustomerGrouping {
  /// - Parameter sql: tells the group of each customer, by their ids.
  fileprivate init(
    _ name: String, parts sql: String, binding values: [SQLValue] = [], _ connection: OpaquePointer
  )
    throws
  {
    let statement = try RawStatement(connection, sql)
    try statement.bind(values)
    var (ids, places): ([Int64], [Int32]) = ([], [])
    var known: [String: Int32] = [:]
    while try statement.step() {
      guard let group = statement.optionalText(at: 1), !group.isEmpty else { continue }
      let place = known[group] ?? Int32(known.count)
      known[group] = place
      ids.append(statement.integer(at: 0))
      places.append(place)
    }
    self.name = name
    groups = known.sorted { $0.value < $1.value }.map(\.key)
    members = .parts(IDPositions(ids), places)
  }

  /// - Parameter sql: tells customers and groups they are in, in any order.
  fileprivate init(
    _ name: String, sets sql: String, binding values: [SQLValue] = [], _ connection: OpaquePointer
  )
    throws
  {
    let statement = try RawStatement(connection, sql)
    try statement.bind(values)
    var sets: [String: IDSet] = [:]
    while try statement.step() {
      sets[statement.text(at: 1), default: IDSet()].insert(statement.integer(at: 0))
    }
    let sorted = sets.sorted { $0.key < $1.key }
    self.name = name
    groups = sorted.map(\.key)
    members = .sets(sorted.map(\.value))
  }
}
