import ArgumentParser
import CRMKit
import Foundation
import Tabular

/// `crm order import`
struct OrderImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import orders or invoices from a file.",
    discussion: """
      A file needs a time and a total for each order, or lines with an amount or a price; without any such
      column every order has a total of 0. Rows with the same order id are one order with several lines,
      wherever in the file they are; rows of one order id with different days, customers or currencies are
      rejected, and without lines those with different totals or statuses. An order is matched by its order
      id; without one by customer, time, currency and total, where a second row with the same content is a
      second order. Importing the same file again changes nothing.

      Net revenue is the total less refunds. Taxes and shipping are part of the total and get no column of
      their own; --unknown keep keeps them as columns without changing any amount. If an import cancels,
      voids or fails a known order, or raises its refund, that counts from the file's cancelled_at or
      updated_at on, else from the time of the import: reports of earlier days do not change. refunded_at
      dates the refunded amount, of new orders as well. No import reverts a cancellation, or a refund whose
      date is known.

      Amounts may have thousands separators, a currency sign, and brackets for negative numbers: 1,234.50, 1
      234,50, (12.00), 12 EUR. The decimal separator is determined from the whole column, as is the order of
      day and month, or set by --decimal; more decimals than the currency has are refused unless --round says
      how to round.

      A customer is named by e-mail, source:key, phone, or by a bare key of --source. Numbers in a column
      customer_id are such keys; in crm's own exports, and with --match id, they are ids of this database. An
      unknown customer is added, unless --on-unknown-customer says otherwise, with the name and country of
      the earliest of its orders in the file; orders that name no customer stay unlinked. Times without an
      offset are in the time zone of --tz. A single bad row rejects the whole file unless --on-error skip is
      given; a bad row of an order rejects that order.

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
  @Flag(help: "add no products to the catalogue") var noProducts = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let drafter = try drafter(store, environment)
    return try input.options(of: .order, in: store, environment, activity).run { file, progress in
      var options = OrderImportOptions(file: file, drafter: drafter)
      options.unknownCustomer = activity.onUnknownCustomer
      options.recordsProducts = !noProducts
      return try store.importOrders(options, progress: progress)
    } report: {
      report($0, environment)
    }
  }

  private func report(_ summary: ImportSummary, _ environment: Environment) -> ImportReport {
    var report = ImportReport(
      summary, as: OrderImportSummary(summary), effects: effects(summary.orders), environment)
    if summary.orders.withoutAmounts > 0 {
      report.notes = [
        "no column has amounts: every total is 0, and only number and dates of orders are known"
      ]
    }
    report.members = [("without_amounts", .integer(summary.orders.withoutAmounts))]
    return report
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

/// How the values of a file of orders or interactions are meant.
struct ActivityFileOptions: ParsableArguments {
  @Option(
    help: .init(
      "source system of their numbers and of bare customer ids; the preset, else 'external'",
      valueName: "name"))
  var source: String?

  @Option(
    help: .init(
      "for rows of unknown customers: create the customer, reject the row, or import it unlinked",
      valueName: "what"),
    completion: .list(UnknownCustomer.allCases.map(\.rawValue)),
    transform: UnknownCustomer.init(argument:))
  var onUnknownCustomer = UnknownCustomer.create

  @Flag(help: "match customers by name if a row has no better key") var matchNames = false

  @Option(
    help: .init(
      "id: read customer ids as ids of this database, as in crm's own exports; by default they are keys of the source",
      valueName: "key"),
    completion: .list([MatchRule.id.rawValue]), transform: ownIDs(argument:))
  var match: MatchRule?
}

extension ActivityFileOptions {
  /// The source that was named.
  /// - Throws: ``UsageError`` for what cannot stand before the colon of an external id.
  var checkedSource: String? { get throws { try source.map(sourceName) } }
}

/// What `--source` names.
/// - Throws: ``UsageError`` for what cannot stand before the colon of an external id.
func sourceName(_ text: String) throws -> String {
  guard let id = try? ExternalID(parsing: "\(text):1") else {
    throw UsageError(
      .invalidValue, "'\(text)' is not the name of a system",
      hint: "write letters, digits, '_', '-' and '.', as in --source shopify")
  }
  return id.source
}

/// How amounts of a file are meant.
struct AmountOptions: ParsableArguments {
  @Option(
    help: .init(
      "currency of rows without one; the setting base-currency by default", valueName: "code"),
    transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
}

extension AmountOptions {
  /// The currency that was given, else that of the settings.
  func currency(in store: Store) throws -> Currency? {
    try currency ?? store.baseCurrency()
  }
}

private func ownIDs(argument: String) throws -> MatchRule {
  guard argument.lowercased() == MatchRule.id.rawValue else {
    throw UsageError(
      .invalidValue, "'\(argument)' is not 'id'",
      hint: "customers are matched by every other key by default")
  }
  return .id
}

extension UnknownCustomer: Choice {}
