import Tabular

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
      Column(axis.name, help: "what is added up; empty where it is unknown"),
      Column("orders", .integer, help: "counted orders"),
      Column("customers", .integer, help: "customers who placed them"),
      Column("net", .decimal, help: "totals less refunds; amounts of the lines where lines are added up"),
      Column("average", .decimal, help: "net an order"),
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
