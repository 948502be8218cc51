import ArgumentParser
import CRMKit
import Tabular

/// `crm report summary`
struct ReportSummary: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "summary", abstract: "Print a one-page summary of all customers.",
    discussion: """
      With --by, a row for each value of an attribute or a declared field of the customers, for each tag or each segment.
      Who belongs to several segments or tags counts in each.

      Examples:
        crm report summary
        crm report summary --as-of 2025-12-31 -f json
        crm report summary --by tier
        crm report summary --by segment -f csv
      """)
  static let columns = SummaryReport.columns

  @Option(
    help: .init("group by country, segment, tier …", valueName: "what"),
    completion: .list(["segment", "tag", "country", "channel", "source", "owner"]))
  var by: String?
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment)
    let grouping = try by.map { try store.grouping(by: $0, asOf: scope.asOf) }
    let report = try store.summary(by: grouping, scope)
    environment.note(report.note)
    guard let grouping else {
      if report.parts.isEmpty, global.exitCode, environment.console.format == .text { return .done }
      try environment.console.write(report.document)
      return global.exitCode && !report.parts.isEmpty ? .finding : .done
    }
    var rows = CellRows(SummaryReport.columns(by: grouping.name), report.groupCells)
    return try environment.console.write(report.heading, with: &rows, named: "groups")
  }
}

extension SummaryReport {
  static let columns: [Column] = [
    Column("currency", help: "currency of the amounts"),
    Column("customers_with_orders", .integer, help: "customers with a counted order"),
    Column("orders", .integer, help: "counted orders"),
    Column("net", .decimal, help: "net revenue: paid less refunds"),
    Column("average_order", .decimal, help: "average order value: net ÷ orders"),
    Column("orders_per_customer", .decimal, help: "orders ÷ customers with orders"),
    Column(
      "repeat_rate", .decimal, help: "customers with orders on two days or more ÷ customers with orders"),
    Column(
      "top_20_percent_share", .decimal, help: "share of net of the top 20 % of customers"),
    Column("top_1_percent_share", .decimal, help: "share of net of the top 1 % of customers"),
    Column(
      "gini", .decimal,
      help: "Gini coefficient of net: 0 where all are equal; empty where a customer's is negative"),
    Column("customers_to_80_percent", .integer, help: "the fewest customers who have four fifths of the net"),
    Column("gaps", .integer, help: "pairs of successive days with orders of a customer"),
    Column("mean_gap_days", .decimal, help: "mean of the days between them"),
    Column("median_gap_days", .decimal, help: "median of the days between them"),
    Column("p90_gap_days", .decimal, help: "ninth decile of the days between them"),
    Column("first_order", .instant, help: "instant of the first counted order"),
    Column("last_order", .instant, help: "instant of the last counted order"),
  ]

  /// The columns of groups of customers; text shows some of them.
  static func columns(by name: String) -> [Column] {
    let shown: Set = [
      "currency", "customers_with_orders", "orders", "net", "average_order", "repeat_rate", "median_gap_days",
    ]
    return [
      Column(name, help: "the group; empty where it is unknown"),
      Column("customers", .integer, help: "customers in the group"),
    ]
      + columns.map { Column($0.name, $0.kind, shown: shown.contains($0.name), help: $0.help) }
  }

  /// The rows of groups.
  var groupCells: [[Cell]] {
    groups.map { group in
      let cells = group.part?.cells ?? SummaryReport.columns.map { $0.name == "orders" ? .integer(0) : .null }
      return [.optional(group.name), .integer(group.customers)] + cells
    }
  }

  /// What holds for all groups, as `crm.summary_groups/1`.
  var heading: Document {
    Document(
      schema: "crm.summary_groups/1", members: asOf.members + [("customers", .integer(customers))],
      lines: [asOf.line, TextDocument.Field("customers", String(customers))])
  }

  /// The page as `crm.summary/1`.
  var document: Document {
    let rows = parts.map(\.cells)
    let sections = rows.map { row in
      TextDocument.Section(
        .fields(zip(SummaryReport.columns, row).map { TextDocument.Field($0, $1) }))
    }
    return Document(
      schema: "crm.summary/1",
      members: asOf.members + [
        ("customers", .integer(customers)),
        (
          "currencies",
          .array(
            rows.map { row in
              .object(zip(SummaryReport.columns, row).map { (key: $0.name, value: $1.json) })
            })
        ),
      ],
      text: TextDocument(
        sections: [
          TextDocument.Section(.fields([asOf.line, TextDocument.Field("customers", String(customers))]))
        ] + sections),
      columns: SummaryReport.columns, rows: rows)
  }
}

extension SummaryReport.Part {
  fileprivate var cells: [Cell] {
    func ratio(_ value: Double?) -> Cell { value.map { .decimal($0.literal()) } ?? .null }
    return [
      .text(currency.code), .integer(buyers), .integer(orders), Money(minor: net, currency).cell,
      Money(minor: averageOrder, currency).cell, ratio(Double(orders) / Double(buyers)), ratio(repeatRate),
      ratio(topFifthShare), ratio(topPercentShare), ratio(gini),
      customersToFourFifths.map { .integer(Int64($0)) } ?? .null, .integer(Int64(gaps)), ratio(meanGap),
      ratio(medianGap), ratio(ninthDecileGap), .instant(first), .instant(last),
    ]
  }
}
