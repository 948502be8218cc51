import ArgumentParser
import CRMKit
import Tabular

/// `crm user present`
struct UserPresent: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "present", abstract: "End the absence of a user.",
    discussion: """
      Coming absences stay, unless --all removes them.

      Examples:
        crm user present bob
        crm user present ann --on 2026-02-09
        crm user present cyd --all
      """)
  static var result: (any Tabulated.Type)? { ChangedAbsence.self }

  @Argument(help: "login name of the user", completion: .shellCommand("crm complete users")) var user: String
  @Option(help: .init("first day back; today by default", valueName: "day")) var on: String?
  @Flag(help: "remove coming absences, too") var all = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let day = try environment.days(on, of: "on", in: store)?.first ?? environment.today(in: store)
    let written = try store.endAbsences(of: user, on: day, isForGood: all, dryRun: global.dryRun)
    let line =
      written.value == 0
      ? "\(user) is not absent on \(day)" : "\(user) \(global.dryRun ? "would be" : "is") present from \(day)"
    try environment.console.write(
      receipt: ChangedAbsence.document(
        user, written.value, written.changeset, isDryRun: global.dryRun, line: line))
    return .done
  }
}
