import ArgumentParser
import CRMKit
import Tabular

/// `crm order`
struct OrderNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "order", abstract: "Orders and invoices, with their lines and refunds.",
    discussion: """
      An order has a customer, a time, a status, a total in a currency, and optionally lines, a channel and a
      campaign. Net revenue is the total less refunds; cancelled and voided orders do not count.
      """,
    subcommands: [
      OrderAdd.self, OrderShow.self, ListRecords<OrderVerbs>.self, OrderEditCommand.self,
      DeleteRecords<OrderVerbs>.self,
      OrderImportCommand.self, ExportRecords<OrderVerbs>.self, OrderRefundCommand.self, OrderCancel.self,
    ])
}

enum OrderVerbs: ExportVerbs, DeleteVerbs {
  static let noun = RecordNoun.order
  static let naming = "id or source:number"
  static let columns = RecordTable.orders.columns
  static let exportedColumns = RecordTable.orderLines.columns

  static let listing = VerbText(
    "List orders and invoices.",
    """
    All filters must match. --since and --until filter by the time of the order. Times are 2026-01-15,
    2026-01, 2026-Q1 or 30d (30 days ago).

    Examples:
      crm order list --customer ada@example.org
      crm order list --status paid --status pending --since 2026-01 --sort -total
      crm order list --where 'total > 20 and channel = web' -f csv
      crm order list --search notebook --columns +net,+refunded
    """)

  static let exporting = VerbText(
    "Export orders with their lines to a file.",
    """
    An order has a row for each of its lines, or one row if it has none. The file extension selects the
    format; without one, and on standard output, it is csv. The filters are those of 'crm order list'. 'crm
    order import' reads csv, tsv, json and ndjson back; import the customers first.

    Examples:
      crm order export orders.csv
      crm order export --since 2026-Q1 --until 2026-Q1 -f ndjson > quarter.ndjson
    """)

  static let deleting = VerbText(
    "Delete orders with their lines and refunds.",
    """
    To delete several orders, crm asks for confirmation; scripts pass --yes. 'crm undo' restores
    everything. Cancel an order with 'crm order cancel' instead, so that it stays on record.

    Examples:
      crm order delete 7
      crm order delete shop:1007 2 --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] {
    try store.orderIDs(names)
  }

  static func rows(_ filter: OrderFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.orders(filter, from: .orders, in: store)
  }

  static func exportedRows(_ filter: OrderFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.orders(filter, from: .orderLines, in: store)
  }

  static func delete(_ ids: [Int64], in store: Store, dryRun: Bool) throws -> Store.Written<[Int64]> {
    try store.deleteOrders(ids, dryRun: dryRun).map { ids }
  }
}
