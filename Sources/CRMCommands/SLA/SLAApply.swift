import ArgumentParser
import CRMKit
import Tabular

/// `crm sla apply`
struct SLAApply: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "apply", abstract: "Match tickets with the SLA policies, and record changes.",
    discussion: """
      Matches open tickets and tickets that were never matched: the named ones, those of --where, or all. The
      policy of a ticket that was never matched applies from the start of the ticket, that of any other from
      now on. Tickets whose policy is unchanged are not listed.

      Examples:
        crm sla apply
        crm sla apply 7 9 --dry-run
        crm sla apply --where 'created_at >= 2026-01-01'
        crm sla apply --all -f csv
      """)
  static var result: (any Tabulated.Type)? { AppliedPolicy.self }

  @Argument(help: "ids of tickets, or source:number") var tickets: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: "Filters") var rule: RuleOptions
  @Flag(help: "include resolved and closed tickets that were matched before") var all = false
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
