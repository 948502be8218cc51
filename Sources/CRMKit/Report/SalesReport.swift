import Tabular

/// Sales added up by time, by what was sold, or by something of the orders or the customers.
package struct SalesReport {
  package let axis: SalesAxis
  package let rows: [SalesRow]
  package let asOf: AsOf
  package let note: String?

  /// The columns of the rows where sales are added up by month, for the manual.
  package static let columns = SalesRow.columns(.facts(.month))

  package var columns: [Column] { SalesRow.columns(axis) }
  package var cells: [[Cell]] { rows.map { $0.cells(axis) } }
  init(_ source: ReportSource, by axis: SalesAxis) throws {
    var fold = SalesFold(source, axis)
    rows = try fold.rows()
    self.axis = axis
    asOf = source.scope.asOf
    note = source.plan.note
  }
}

extension Store {
  /// Adds up sales, orders of unknown customers among them.
  ///
  /// - Complexity: one pass over the orders, or over their lines.
  package func sales(by axis: SalesAxis, _ scope: ReportScope) throws -> SalesReport {
    try report(scope, includingUnassigned: true) { try SalesReport($0, by: axis) }
  }
}

/// What sales are added up by.
package enum SalesDimension: String, Sendable, CaseIterable {
  case day, week, month, quarter, year
  case product, sku, category
  case country, channel, campaign, owner, status, currency

  var period: ReportPeriod? { ReportPeriod(rawValue: rawValue) }

  /// Whether the lines of orders are added up instead of the orders.
  package var isOfLines: Bool { self == .product || self == .sku || self == .category }

  /// The column of the fact.
  var column: String {
    switch self {
    case .day, .week, .month, .quarter, .year: "NULL"
    case .product, .sku, .category: "l.\(rawValue)"
    case .country, .channel, .campaign, .owner, .status, .currency: "o.\(rawValue)"
    }
  }
}

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

/// Orders, or lines of orders, that have something in common, in one currency.
package struct SalesRow: Sendable {
  package var name: String?
  package var currency: Currency
  package var orders: Int64 = 0
  package var customers: Int64 = 0
  /// Minor units.
  package var net: Int64 = 0
  /// Thousandths of a unit; `nil` where orders are added up.
  package var quantity: Int64?
  /// The part of all net in the currency.
  package var share: Double?
  /// Whether the period is not over.
  package var isPartial: Bool?

  /// Net an order, rounded half to even to the minor unit.
  var average: Int64? {
    orders == 0 ? nil : Int64((Double(net) / Double(orders)).rounded(.toNearestOrEven))
  }

  static func columns(_ axis: SalesAxis) -> [Column] {
    var columns = [
      Column(axis.name, help: "group; empty where it is unknown"),
      Column("orders", .integer, help: "counted orders"),
      Column("customers", .integer, help: "customers who placed them"),
      Column("net", .decimal, help: "totals less refunds; amounts of the lines where lines are added up"),
      Column("average", .decimal, help: "average order value: net ÷ orders"),
      Column("share", .decimal, help: "of all net in the currency"),
      Column("currency", help: "currency of net and average"),
    ]
    if axis.isOfLines { columns.insert(Column("quantity", .decimal, help: "units sold"), at: 3) }
    if axis.period != nil {
      columns.append(Column("partial", .boolean, shown: false, help: "whether the period is not over"))
    }
    if axis.dimension == .currency { columns.remove(at: columns.count - 1) }
    return columns
  }

  func cells(_ axis: SalesAxis) -> [Cell] {
    var cells: [Cell] = [
      .optional(name), .integer(orders), .integer(customers), .money(net, currency),
      average.map { .money($0, currency) } ?? .null, .ratio(share), .text(currency.code),
    ]
    if let quantity { cells.insert(.decimal(decimalLiteral(quantity, digits: 3)), at: 3) }
    if let isPartial { cells.append(.boolean(isPartial)) }
    if axis.dimension == .currency { cells.removeLast() }
    return cells
  }
}
