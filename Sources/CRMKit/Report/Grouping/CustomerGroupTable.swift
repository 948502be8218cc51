import Tabular

/// Groups of customers as a table.
package struct CustomerGroupTable {
  package let columns: [Column]
  package let rows: [[Cell]]

  /// - Parameter mean: the report's own measure.
  package init(_ all: CustomerGroups, mean: Column) {
    columns = [
      Column(all.name, help: "the group; empty where it is unknown"),
      Column("customers", .integer, help: "customers in the group"),
      Column("share", .decimal, help: "of all customers of the currency"),
      Column("orders", .integer, help: "counted orders"),
      Column("net", .decimal, help: "what they paid, less refunds"),
      Column("net_share", .decimal, help: "of what all customers of the currency paid"),
      Column("currency", help: "currency of net"),
      mean,
    ]
    rows = all.groups.map { group in
      let total = all.totals[group.currency] ?? CustomerGroup()
      return [
        .optional(group.name), .integer(group.customers), .ratio(group.customers, of: total.customers),
        .integer(group.orders), group.currency.map { .money(group.net, $0) } ?? .null,
        group.currency == nil ? .null : .ratio(group.net, of: total.net),
        .optional(group.currency?.code), .ratio(group.mean),
      ]
    }
  }
}
