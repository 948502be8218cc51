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

/// `crm order add`
struct OrderAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add an order or invoice.",
    discussion: """
      An order needs a total or lines. Without a customer it stays unlinked. A total that contradicts its
      lines is refused.

      Examples:
        crm order add ada@example.org --total 12.50 --currency EUR --at 2026-01-02
        crm order add ada@example.org --currency EUR --line 'sku=A1,product=Shoe,quantity=2,price=6.25'
        crm order add --total 9 --currency EUR --source shop --number 1007 --status pending
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "customer by id, e-mail address, phone number or source:key") var customer: String?
  @OptionGroup(title: "Values") var values: OrderValueOptions
  @Option(
    help: .init("currency of the amounts; the setting base-currency by default", valueName: "code"),
    transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    guard let currency = try currency ?? store.baseCurrency() else { throw ImportPlanError.noCurrency }
    let draft = try values.draft(currency, environment, store)
    let added = try store.addOrder(draft, of: customer, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.added("order", added, isDryRun: global.dryRun))
    return .done
  }
}

extension Store {
  /// The currency of the settings.
  /// - Throws: ``StoreError/badSetting(key:value:)``.
  func baseCurrency() throws -> Currency? {
    guard let code = try setting(.baseCurrency) else { return nil }
    do throws(ValueError) { return try Currency(parsing: code) } catch {
      throw StoreError.badSetting(key: Setting.Key.baseCurrency.rawValue, value: code)
    }
  }
}

/// `crm order show`
struct OrderShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about an order.",
    discussion: """
      JSON has the columns of a list, and with them lines, refunds and the provenance of the record.

      Examples:
        crm order show 1
        crm order show shop:1007 -f json
      """)

  @Argument(help: "order by id or source:number") var order: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let detail = try environment.openStore(.reading).order(order)
    try environment.console.write(detail.document)
    return .done
  }
}

/// `crm order cancel`
struct OrderCancel: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "cancel", abstract: "Cancel an order, so that it no longer counts as revenue.",
    discussion: """
      Reports as of a time before the cancellation count the order. A date without a time means the start of
      the day, or the time of the order if it was placed later on that day. The reason is added to its note.

      Examples:
        crm order cancel 1 --reason 'ordered twice'
        crm order cancel shop:1007 --at 2026-01-10T09:00:00Z
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "order by id or source:number") var order: String
  @Option(help: .init("time of the cancellation, now by default", valueName: "time")) var at: String?
  @Option(help: "reason, kept in the history") var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.orderIDs([order])[0]
    let cancelled = try store.cancelOrder(
      id, at: environment.moment(happened: at, in: store), reason: reason, dryRun: global.dryRun)
    var document = Receipt.edited("order", id, cancelled, isDryRun: global.dryRun)
    if !cancelled.value.isEmpty {
      document.line = "\(global.dryRun ? "would cancel" : "cancelled") order \(id)"
    }
    try environment.console.write(receipt: document)
    return .done
  }
}

/// The filters of a list of .
struct OrderFilterOptions: ParsableArguments {
  @Option(
    help: .init("filter by customer: id, e-mail address, phone number or source:key", valueName: "customer")
  )
  var customer: String?
  @Option(
    help: "filter by status; repeat it to allow several",
    completion: .list(OrderStatus.allCases.map(\.rawValue)), transform: OrderStatus.init(argument:))
  var status: [OrderStatus] = []
  @Option(
    help: .init("filter by currency", valueName: "code"),
    transform: value(of: "currency", Currency.init(parsing:)))
  var currency: Currency?
  @Option(help: "filter by channel") var channel: String?
  @Option(help: "filter by source system") var source: String?
  @OptionGroup var span: ListSpanOptions
  /// The span in one word.
  @Option(help: .hidden) var at: String?
  @Option(help: .init("search numbers, notes, customer names and products", valueName: "text"))
  var search: String?
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension OrderFilterOptions {
  /// - Throws: ``RecordError`` for an invalid time or an unknown name, ``RuleError``.
  func filter(_ store: Store, _ environment: Environment) throws -> OrderFilter {
    var filter = OrderFilter()
    filter.customer = try customer.map(store.customerID)
    filter.statuses = status
    filter.currency = currency
    filter.channel = channel
    filter.source = source
    filter.at = try span.value(or: at, of: "at", in: environment, store)
    filter.search = search
    filter.rule = try rule.value(for: .order, in: environment, store)
    if idsFrom.path != nil { filter.ids = try store.orderIDs(idsFrom.ids([], in: environment)) }
    return filter
  }
}

extension Environment {
  /// The orders of a list in the order and with the columns that were asked for.
  func orders(_ options: OrderFilterOptions, from table: RecordTable, in store: Store) throws -> RecordList {
    try store.orders(
      options.filter(store, self), from: table, order: order(of: table.columns),
      columns: console.chosenColumns(of: table.columns))
  }
}

extension OrderStatus: Choice {}
