import ArgumentParser
import CRMKit
import Tabular

/// `crm order import`
struct OrderImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update orders from a file.",
    discussion: """
      A file needs a time and a total for each order, or lines with an amount or a price; in one without any such column
      every order comes to 0. Rows that share an order id are one order with lines, wherever in the file they stand; rows of
      one order id with other days, customers or currencies are rejected, and without lines those with other totals or
      statuses. An order is found by its order id; one without by its customer, time, currency and total, where the second
      row of the same content is a second order. Importing the same file again changes nothing.

      Net is the total less refunds. What a shop writes of taxes and shipping is part of its total and gets no column of its
      own; it comes in by --unknown keep, and changes no amount. Where an import makes a known order cancelled, voided or
      failed, or raises its refund, that counts from the file's cancelled_at or updated_at on, without them from the
      moment of the import: reports of earlier days stay as they were. refunded_at says when the refunded amount was given
      back, of new orders as well. No import takes back a cancellation, or a
      refund whose day is known.

      Amounts may be grouped, bear the mark of their currency, and be negative in brackets: 1,234.50, 1 234,50, (12.00),
      12 EUR. What stands before the decimals is proved over the column, as the order of day and month is, or said by
      --decimal; more decimals than the currency has are refused, unless --round says how.

      A customer is named by e-mail, source:key, phone, or by a bare key of --source, as are the numbers of a column
      customer_id; they are this database's own ids in our own exports, and with --match id. One that nobody knows is
      made, unless --on-unknown-customer says otherwise, with name and country as the earliest of its orders in the file
      has them; orders that name nobody stay unlinked. Times without an offset are meant in the zone of --tz. A single bad
      row keeps the whole file out, unless --on-error skip is given; a bad row of an order keeps that order out.

      Examples:
        crm order import orders.csv --currency EUR
        crm order import orders_export.csv --preset shopify --dry-run
        crm order import log.csv --source cdnow --currency USD --date-format YYYYMMDD
        crm order import orders.csv --on-unknown-customer reject --on-error skip --rejects rejects.csv
        zcat retail.csv.gz | crm order import - --currency GBP
      """)
  static var result: (any Tabulated.Type)? { OrderImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: "Customers") var activity: ActivityFileOptions
  @OptionGroup(title: "Amounts") var amounts: AmountOptions
  @Flag(help: "Leave the product catalogue as it is.") var noProducts = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var options = OrderImportOptions(
      file: try input.options(of: .order, in: store, global, activity),
      drafter: try drafter(store, environment))
    options.unknownCustomer = activity.onUnknownCustomer
    options.recordsProducts = !noProducts
    let summary = try environment.naming(input.file) {
      try store.importOrders(options, progress: ProgressLine(environment).update)
    }
    var report = ImportReport(
      summary, as: OrderImportSummary(summary), effects: effects(summary.orders), environment)
    if summary.orders.withoutAmounts > 0 {
      report.notes = ["no column has amounts: every total is 0, and only the number and days of orders tell"]
    }
    report.members = [("without_amounts", .integer(summary.orders.withoutAmounts))]
    return try report.write()
  }

  private func drafter(_ store: Store, _ environment: Environment) throws -> OrderDrafter {
    var drafter = OrderDrafter(source: try activity.checkedSource, currency: try amounts.currency(in: store))
    drafter.askedCurrency = amounts.currency
    drafter.zone = DayZone(try environment.zone(of: store))
    drafter.numbering = try input.numbering(in: store)
    drafter.takesNames = activity.matchNames
    return drafter
  }

  private func effects(_ counts: OrderCounts) -> String {
    let parts = [
      (counts.orders, "order"), (counts.lines, "line"), (counts.newCustomers, "new customer"),
      (counts.newProducts, "new product"),
    ]
    let told = parts.filter { $0.0 > 0 || $0.1 == "order" }
    return ": " + told.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
