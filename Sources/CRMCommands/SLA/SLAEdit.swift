import ArgumentParser
import CRMKit
import Tabular

/// `crm sla edit`
struct SLAEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change an SLA policy, for all tickets that it covers.",
    discussion: """
      Options that are not given leave their fields unchanged. Due times are never stored: those of the past
      follow the new targets as well. A new rule applies to tickets that are opened or changed from now on,
      and to existing ones with 'crm sla apply'.

      Examples:
        crm sla edit gold --resolution 6h --warn-before resolution=1h
        crm sla edit gold --name platinum --where 'priority = urgent and tag = vip'
        crm sla edit rest --clear next-response --clear warn-before
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable =
    ["rule", "calendar", "warn-before", "pause", "effective-from", "description"]
    + SLAClock.allCases.map(\.argument)

  @Argument(help: "name of the policy", completion: .shellCommand("crm complete policies")) var policy: String
  @Option(help: "new name") var name: String?
  @OptionGroup(title: "Policy") var values: SLAValueOptions
  @Option(
    help: .init(
      "clear a field: rule, calendar, warn-before, pause, effective-from, description, "
        + "or a timer",
      valueName: "field"))
  var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard name != nil || !values.isEmpty || !clear.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm sla edit --help")
    }
    for field in clear { _ = try RecordChange(clearing: field, of: Self.clearable) }
    let store = try environment.openStore(.writing)
    var changed = try store.slaPolicy(policy)
    changed.name = name ?? changed.name
    for field in clear { Self.empty(field, of: &changed) }
    try values.apply(to: &changed, environment, store)
    let written = try store.edit(changed, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sla_edited/1",
      Receipt(changed.id, changed.name, changed: written.value, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") policy '\(policy)'"
      : "policy '\(policy)' is unchanged"
    environment.warnOfUnreachable(try store.slaPolicies())
    try environment.console.write(receipt: document)
    return .done
  }

  private static func empty(_ field: String, of policy: inout SLAPolicy) {
    switch field {
    case "rule": policy.condition = nil
    case "calendar": policy.calendar = nil
    case "warn-before":
      for clock in SLAClock.allCases { policy.terms.targets[clock]?.warnBefore = nil }
    case "pause": policy.terms.pauses = .category
    case "effective-from": policy.effectiveFrom = nil
    case "description": policy.description = nil
    default:
      for clock in SLAClock.allCases where clock.argument == field { policy.terms.targets[clock] = nil }
    }
  }
}

/// `crm sla add`
struct SLAAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add an SLA policy.",
    discussion: """
      The first SLA policy in the order that a ticket matches applies to it. A policy without --where matches
      every ticket, and new policies are added before it. The policy of a ticket is recorded when the ticket
      is opened or imported, and again whenever a field that rules can read changes. 'crm sla apply' matches
      existing tickets.

      A policy has targets for up to three timers. They run in the business hours of the calendar, and pause
      in the states that --pause names:

        first response  from the start of the ticket to the first response of an agent
        next response   from a message of the customer after a response to the next response
        resolution      from the start of the ticket to its resolution

      Only the policy of a ticket is stored, never its due times: after an edit of a policy or a calendar the
      timers of all its tickets are computed anew, past ones as well. For targets that change on a day, add a
      new policy with --effective-from before this one.

      Examples:
        crm sla add gold --where 'priority = urgent' --calendar office --first-response 1h --resolution 8h
        crm sla add rest --first-response 24h --next-response 48h --warn-before first-response=4h
        crm sla add vip --where 'tag = vip' --first-response 30m --pause pending --on-reopen restart --position 1
        crm sla add rest-2027 --calendar office --resolution 16h --effective-from 2027-01-01 --position 2
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the policy") var name: String
  @OptionGroup(title: "Policy") var values: SLAValueOptions
  @Option(
    help: .init(
      "position among the policies, from 1; by default before the ones that match every ticket",
      valueName: "position"),
    transform: { try wholeNumber($0, in: 1...1_000_000, of: "position") })
  var position: Int64?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var policy = SLAPolicy(name: name)
    policy.position = position ?? 0
    try values.apply(to: &policy, environment, store)
    let added = try store.add(policy, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sla_added/1",
      Receipt(added.value.id, name, added.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would add" : "added") policy '\(name)' at position \(added.value.position)"
    environment.warnOfUnreachable(try store.slaPolicies())
    try environment.console.write(receipt: document)
    return .done
  }
}
