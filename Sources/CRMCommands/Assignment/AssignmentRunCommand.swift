import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment run`
struct AssignmentRunCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "run", abstract: "Assign unassigned deals by the assignment rules.",
    discussion: """
      Open deals that have no owner and wait in no pool, the oldest first; or those that are named. Where nobody can take one
      it stays without an owner, and that is told once: a second run is silent and writes nothing. 'crm assignment log' has
      every decision.

      --reassign also gives deals away that have an owner or wait in a pool; they must be named, or chosen by --where. Where
      nobody can take one, its owner keeps it.

      Examples:
        crm assignment run
        crm assignment run 7 9 --dry-run
        crm assignment run --reassign --where 'owner = bob'
      """)
  static var result: (any Tabulated.Type)? { Assignment.self }

  @Argument(help: "Ids of deals, or source:number; all that wait without one.") var deals: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: "Filters") var rule: RuleOptions
  @Flag(help: "Also those that have an owner, or wait in a pool.") var reassign = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let isNamed = !deals.isEmpty || idsFrom.path != nil
    if reassign, !isNamed, rule.rule == nil {
      throw UsageError(
        .missingArgument, "nothing says which deals are to be given away",
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
      console.note("deal \(deal) is \(owner)'s (--reassign gives it away)")
    }
    for deal in result.closed { console.note("deal \(deal) is closed") }
    if result.waiting > 0 {
      console.detail("\(result.waiting) deal\(result.waiting == 1 ? " waits" : "s wait") as before")
    }
  }
}
