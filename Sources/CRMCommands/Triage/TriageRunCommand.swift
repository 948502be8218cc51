import ArgumentParser
import CRMKit
import Tabular

/// `crm triage run`
struct TriageRunCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "run", abstract: "Apply the triage rules to existing tickets.",
    discussion: """
      Applies the rules to open tickets, or to those that the filters choose, and lists the tickets that
      change. A second run changes nothing, unless a rule depends on a value that a later rule sets. --dry-run
      lists the changes without writing them.

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
