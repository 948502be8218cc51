/// What sales are added up by: something of the orders or of their lines, or what is known of the customers.
package enum SalesAxis {
  case facts(SalesDimension)
  case customers(CustomerGrouping)

  var dimension: SalesDimension? { if case .facts(let dimension) = self { dimension } else { nil } }

  var name: String {
    switch self {
    case .facts(let dimension): dimension.rawValue
    case .customers(let grouping): grouping.name
    }
  }

  var period: ReportPeriod? { dimension?.period }
  var isOfLines: Bool { dimension?.isOfLines ?? false }
}

extension Store {
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``, ``RuleError`` of a segment.
  package func salesAxis(_ name: String, asOf: AsOf) throws -> SalesAxis {
    if let dimension = SalesDimension(rawValue: name) { return .facts(dimension) }
    let own = SalesDimension.allCases.map(\.rawValue)
    return .customers(try grouping(by: name, besides: own, asOf: asOf))
  }
}
