import ArgumentParser
import CRMKit
import Tabular

/// `crm target edit`
struct TargetEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit a sales target (quota).",
    discussion: """
      Examples:
        crm target edit 1 --value 60000
        crm target edit 1 --owner bob --period 2026-Q2
      """)
  static var result: (any Tabulated.Type)? { EditedRecord.self }

  @Argument(help: "id of the target") var target: Int64
  @Option(help: "owner of the target: a user or a team", completion: .shellCommand("crm complete owners"))
  var owner: String?
  @Option(
    help: .init("period: 2026, 2026-Q1 or 2026-01", valueName: "period"),
    transform: TargetPeriod.init(argument:))
  var period: TargetPeriod?
  @Option(help: "target value: an amount, or a number") var value: String?
  @Option(
    help: .init("currency of an amount, with --value", valueName: "code"),
    transform: CRMCommands.value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard owner != nil || period != nil || value != nil else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm target edit --help")
    }
    let store = try environment.openStore(.writing)
    var target = try store.target(self.target)
    target.owner = owner ?? target.owner
    target.period = period ?? target.period
    if let value {
      (target.value, target.currency) = try environment.targetValue(
        value, target.metric, currency ?? target.currency)
    }
    let edited = try store.edit(target, dryRun: global.dryRun)
    try environment.console.write(
      receipt: EditedRecord.document("target", target.id, edited, isDryRun: global.dryRun))
    return .done
  }
}
