import ArgumentParser
import CRMKit
import Tabular

/// `crm user absent`
struct UserAbsent: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "absent", abstract: "Mark a user absent: no records are assigned on these days.",
    discussion: """
      The absence starts today by default, and without a last day lasts until 'crm user present'. Days are
      those of --tz. A month means all of its days.

      Examples:
        crm user absent ann --from 2026-02-02 --to 2026-02-13 --reason holiday
        crm user absent bob --reason ill
        crm user absent cyd --from 2026-03 --to 2026-04
      """)
  static var result: (any Tabulated.Type)? { ChangedAbsence.self }

  @Argument(help: "login name of the user", completion: .shellCommand("crm complete users")) var user: String
  @Option(help: .init("first day of the absence; today by default", valueName: "day")) var from: String?
  @Option(help: .init("last day of the absence", valueName: "day")) var to: String?
  @Option(help: "reason") var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let absence = UserAbsence(
      from: try environment.days(from, of: "from", in: store)?.first ?? environment.today(in: store),
      to: try environment.days(to, of: "to", in: store)?.last, reason: reason)
    let written = try store.addAbsence(absence, of: user, dryRun: global.dryRun)
    let until = absence.to.map { " until \($0)" } ?? ""
    let line =
      written.value
      ? "\(user) \(global.dryRun ? "would be" : "is") absent from \(absence.from)\(until)"
      : "the absence of \(user) is recorded already"
    try environment.console.write(
      receipt: ChangedAbsence.document(
        user, written.value ? 1 : 0, written.changeset, isDryRun: global.dryRun, line: line))
    return .done
  }
}
