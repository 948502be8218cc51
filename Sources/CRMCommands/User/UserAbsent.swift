import ArgumentParser
import CRMKit
import Tabular

/// `crm user absent`
struct UserAbsent: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "absent", abstract: "Mark a user absent: no records are assigned on these days.",
    discussion: """
      From today by default, and until 'crm user present' where no last day is given. Days are those of --tz. A month stands for
      all of its days.

      Examples:
        crm user absent ann --from 2026-02-02 --to 2026-02-13 --reason holiday
        crm user absent bob --reason ill
        crm user absent cyd --from 2026-03 --to 2026-04
      """)
  static var result: (any Tabulated.Type)? { ChangedAbsence.self }

  @Argument(help: "Name of the user.", completion: .shellCommand("crm complete users")) var user: String
  @Option(help: .init("First day away; today by default.", valueName: "day")) var from: String?
  @Option(help: .init("Last day away.", valueName: "day")) var to: String?
  @Option(help: "Why.") var reason: String?
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
      : "that \(user) is absent then is noted already"
    try environment.console.write(
      receipt: ChangedAbsence.document(
        user, written.value ? 1 : 0, written.changeset, isDryRun: global.dryRun, line: line))
    return .done
  }
}
