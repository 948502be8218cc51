import ArgumentParser
import CRMKit
import Tabular

/// `crm triage run`
struct TriageRunCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "run", abstract: "Apply the triage rules to existing tickets.",
    discussion: """
      Those that are not over, or of them the ones that the filters name. What is so already is not told: a second run finds
      nothing, but where a rule asks for what a later one sets. --dry-run shows what would be set.

      Examples:
        crm triage run --dry-run
        crm triage run --team '' --created 30d
        crm triage run --where "subject contains 'invoice'" -f csv
      """)
  static var result: (any Tabulated.Type)? { TriagedTicketRow.self }

  @OptionGroup(title: "Filters") var filter: TicketFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let written = try store.triage(filter.filter(store, environment), dryRun: global.dryRun)
    // Nothing is said of nothing; a document must still be one.
    if written.value.isEmpty, environment.console.format == .text { return .done }
    return try environment.console.write(written.value)
  }
}
