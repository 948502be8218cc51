import ArgumentParser
import CRMKit
import Tabular

/// `crm sla apply`
struct SLAApply: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "apply", abstract: "Match tickets with the SLA policies, and record changes.",
    discussion: """
      Those that are not over, and those that no policy was ever recorded with; the named ones, those of --where, or all. A
      ticket that was never measured is from its beginning on, another one from now on. What is so already is not told.

      Examples:
        crm sla apply
        crm sla apply 7 9 --dry-run
        crm sla apply --where 'created_at >= 2026-01-01'
        crm sla apply --all -f csv
      """)
  static var result: (any Tabulated.Type)? { AppliedPolicy.self }

  @Argument(help: "Ids of tickets, or source:number.") var tickets: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: "Filters") var rule: RuleOptions
  @Flag(help: "Also tickets that are over and were measured.") var all = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var request = SLAApplication()
    if !tickets.isEmpty || idsFrom.path != nil {
      request.ids = try store.ticketIDs(idsFrom.ids(tickets, in: environment))
    }
    request.rule = try rule.value(for: .ticket, in: environment, store)
    request.includesAll = all || request.ids != nil || request.rule != nil
    let applied = try store.applyPolicies(request, dryRun: global.dryRun).value
    // Nothing is said of nothing; a document must still be one.
    if applied.isEmpty, environment.console.format == .text { return .done }
    return try environment.console.write(applied)
  }
}
