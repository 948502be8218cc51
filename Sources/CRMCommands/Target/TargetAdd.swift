import ArgumentParser
import CRMKit
import Tabular

/// `crm target add`
struct TargetAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a sales target (quota) of an owner for a period.",
    discussion: """
      \(TargetMetric.allCases.map { "  \($0.rawValue)  \($0.help)" }.joined(separator: "\n"))

      An owner has one target of a metric in a period. 'crm report targets' says how far it is reached.

      Examples:
        crm target add ada 2026-Q1 50000 --currency EUR
        crm target add ada 2026-01 120 --metric calls
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(help: "owner of the target: a user or a team", completion: .shellCommand("crm complete owners"))
  var owner: String
  @Argument(help: "period: 2026, 2026-Q1 or 2026-01", transform: TargetPeriod.init(argument:)) var period:
    TargetPeriod
  @Argument(help: "target value: an amount, or a number") var value: String
  @Option(
    help: .init("metric: \(TargetMetric.list); won_value by default", valueName: "metric"),
    completion: .list(TargetMetric.allCases.map(\.rawValue)), transform: TargetMetric.init(argument:))
  var metric = TargetMetric.wonValue
  @Option(
    help: .init("currency of an amount; the setting base-currency by default", valueName: "code"),
    transform: CRMCommands.value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !owner.isEmpty else {
      throw UsageError(.missingArgument, "the owner is empty", hint: "crm target add ada 2026-Q1 50000")
    }
    let store = try environment.openStore(.writing)
    let money = try currency ?? (metric == .wonValue ? store.baseCurrency() : nil)
    let (value, currency) = try environment.targetValue(value, metric, money)
    let added = try store.add(
      Target(owner, metric, period, value: value, currency),
      dryRun: global.dryRun)
    try environment.console.write(receipt: AddedRecord.document("target", added, isDryRun: global.dryRun))
    return .done
  }
}

extension Environment {
  /// - Throws: ``TaskError``, ``RecordError/invalid(field:_:)``.
  func targetValue(
    _ text: String, _ metric: TargetMetric, _ currency: Currency?
  ) throws -> (value: Int64, currency: Currency?) {
    do { return try Target.value(of: text, metric, currency) } catch let error as ValueError {
      throw RecordError.invalid(field: "value", error)
    }
  }
}
