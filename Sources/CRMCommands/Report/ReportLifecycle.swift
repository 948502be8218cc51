import ArgumentParser
import CRMKit
import Tabular

/// `crm report lifecycle`
struct ReportLifecycle: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "lifecycle", abstract: "Report the lifecycle stage of customers.",
    discussion: """
      The scheme stages has prospects (no order), new (one order), repeat, dormant and lost customers, the last two by days
      without an order; the scheme recency goes by the days since the first and the last order. The days are settings. 'crm report
      define lifecycle' prints both. 'crm lifecycle set' sets a stage by hand.

      Examples:
        crm report lifecycle
        crm report lifecycle --by stage --chart bar
        crm report lifecycle --scheme recency --by stage
        crm report lifecycle --matrix --from 2025-06-30 --to 2025-12-31
      """)
  static let columns = LifecycleReport.columns

  @Option(
    help: "stages or recency", completion: .list(LifecycleScheme.allCases.map(\.rawValue)),
    transform: LifecycleScheme.init(argument:))
  var scheme: LifecycleScheme = .stages
  @Flag(help: "count customers by stage on two days") var matrix = false
  @Option(help: .init("first day of --matrix", valueName: "date")) var from: String?
  @Option(help: .init("second day of --matrix; now by default", valueName: "date")) var to: String?
  @Option(help: .init("group by stage, currency or an attribute of the customers", valueName: "column"))
  var by: String?
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment)
    if matrix { return try environment.console.write(moves(store, scope, environment)) }
    let report = try store.lifecycle(scheme, scope)
    environment.note(report.note)
    guard let by else { return try environment.write(report.document, with: report, in: store) }
    return try environment.write(report.document, grouping: report, by: by, chart: chart, in: store)
  }

  private func moves(_ store: Store, _ scope: ReportScope, _ environment: Environment) throws
    -> [LifecycleMove]
  {
    guard let from else {
      throw UsageError(
        .missingArgument, "--matrix needs --from", hint: "write --matrix --from 2025-06-30 --to 2025-12-31")
    }
    let zone = try environment.zone(of: store)
    var (before, after) = (scope, scope)
    before.asOf = try AsOf(parsing: from, now: environment.now, in: zone)
    if let to { after.asOf = try AsOf(parsing: to, now: environment.now, in: zone) }
    return try store.lifecycleMoves(scheme, from: before, to: after)
  }
}

extension LifecycleScheme: Choice {}

extension LifecycleReport {
  /// What holds for all customers, as `crm.lifecycle/1`.
  var document: Document {
    Document(
      schema: "crm.lifecycle/1",
      members: asOf.members + [
        ("scheme", .string(scheme.rawValue)),
        ("limits", .object(rules.limits.map { (key: $0.key, value: .integer($0.days)) })),
        ("stages", .object(counts.map { (key: $0.stage, value: .integer($0.customers)) })),
      ],
      lines: [
        asOf.line,
        TextDocument.Field("stages", counts.map { "\($0.stage) \($0.customers)" }.joined(separator: ", ")),
      ])
  }
}
