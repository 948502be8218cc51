import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment run`
struct AssignmentRunCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "run", abstract: "Assign unassigned deals by the assignment rules.",
    discussion: """
      Assigns open deals that have no owner and are in no pool, the oldest first, or the named deals. If no
      user is available the deal stays unassigned; this is reported once: a second run writes nothing and
      prints nothing. 'crm assignment log' lists every decision.

      --reassign also assigns deals that have an owner or are in a pool; name them, or choose them by --where.
      If no user is available, the owner stays.

      Examples:
        crm assignment run
        crm assignment run 7 9 --dry-run
        crm assignment run --reassign --where 'owner = bob'
      """)
  static var result: (any Tabulated.Type)? { Assignment.self }

  @Argument(help: "ids of deals, or source:number; all unassigned deals by default") var deals: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: "Filters") var rule: RuleOptions
  @Flag(help: "include deals that have an owner or are in a pool") var reassign = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let isNamed = !deals.isEmpty || idsFrom.path != nil
    if reassign, !isNamed, rule.rule == nil {
      throw UsageError(
        .missingArgument, "no deals are chosen",
        hint: "name them, or choose them as in --where 'owner = bob'")
    }
    let store = try environment.openStore(.writing)
    var request = AssignmentRequest()
    if isNamed { request.ids = try store.dealIDs(idsFrom.ids(deals, in: environment)) }
    request.condition = try rule.value(for: .deal, in: environment, store)
    request.includesOwned = reassign
    let result = try store.assign(request, asOf: environment.asOfNow(in: store), dryRun: global.dryRun).value
    tell(result, environment.console)
    // Nothing is said of nothing, so that cron has nothing to mail; a document must still be one.
    if result.decisions.isEmpty, environment.console.format == .text { return .done }
    return try environment.console.write(result.decisions)
  }

  private func tell(_ result: AssignmentResult, _ console: Console) {
    for (deal, owner) in result.owned {
      console.note("deal \(deal) is owned by \(owner) (--reassign assigns it)")
    }
    for deal in result.closed { console.note("deal \(deal) is closed") }
    if result.waiting > 0 {
      console.detail("\(result.waiting) deal\(result.waiting == 1 ? " is" : "s are") still unassigned")
    }
  }
}
