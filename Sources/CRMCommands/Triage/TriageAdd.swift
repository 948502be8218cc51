import ArgumentParser
import CRMKit
import Tabular

/// `crm triage add`
struct TriageAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a triage rule: category, priority, team, assignee and tags.",
    discussion: """
      Triage rules apply in their order to each ticket that 'crm ticket open' opens or takes in from an
      e-mail, and to new tickets of 'crm ticket import --triage', before an SLA policy is chosen. Each rule
      sees the values that the rules before it set. 'crm triage run' applies the rules to existing tickets.

      A rule sets fields that are empty, and with --overwrite replaces values as well. If several rules set
      the same field, the first one wins. A priority of normal counts as empty unless the priority was changed
      before. Tags add up. What a rule sets is an event of the ticket, by triage:NAME; 'crm ticket explain'
      explains it.

      Examples:
        crm triage add refunds --where "text contains 'refund' or text contains '退款'" --category billing --tag refund
        crm triage add vip --where 'customer.tags = vip' --priority urgent --overwrite --position 1
        crm triage add billing --where 'category = billing' --team accounts --assignee ann
        crm triage add newsletters --where "subject contains 'newsletter'" --priority low --stop
        crm triage add rest --team support
      """)
  static var result: (any Tabulated.Type)? { WrittenTriageRule.self }

  @Argument(help: "name of the rule") var name: String
  @OptionGroup(title: "Rule") var values: TriageValueOptions
  @Option(
    help: .init("position among the rules, from 1; last by default", valueName: "position"),
    transform: { try wholeNumber($0, in: 1...1_000_000, of: "position") })
  var position: Int64?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var rule = TriageRule(name: name)
    rule.position = position ?? 0
    values.apply(to: &rule)
    let added = try store.add(rule, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.triage_added/1",
      WrittenTriageRule(added.value.id, name, added.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would add" : "added") triage '\(name)' at position \(added.value.position)"
    environment.warnOfUnreachable(try store.triageRules())
    try environment.console.write(receipt: document)
    return .done
  }
}
