import ArgumentParser
import CRMKit
import Tabular

/// `crm triage add`
struct TriageAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a triage rule: category, priority, team, assignee and tags.",
    discussion: """
      Rules are asked in their order about a ticket that is opened, by 'crm ticket open' or by a mail, and about the new ones of
      'crm ticket import --triage'; before it is decided which policy of 'crm sla' measures it. Each rule sees what those
      before it set. 'crm triage run' asks them about tickets that are there.

      A rule sets what nobody set yet, and with --overwrite what has another value, too; of several rules that name the same
      field the first one decides. Normal is set once the priority was ever another. Tags add up. What a rule sets is an event
      of the ticket, by triage:NAME; 'crm ticket explain' says why.

      Examples:
        crm triage add refunds --when "text contains 'refund' or text contains '退款'" --category billing --tag refund
        crm triage add vip --when 'customer.tags = vip' --priority urgent --overwrite --position 1
        crm triage add billing --when 'category = billing' --team accounts --assignee ann
        crm triage add newsletters --when "subject contains 'newsletter'" --priority low --stop
        crm triage add rest --team support
      """)
  static var result: (any Tabulated.Type)? { WrittenTriageRule.self }

  @Argument(help: "Name of the rule.") var name: String
  @OptionGroup(title: "Rule") var values: TriageValueOptions
  @Option(
    help: .init("Place among the rules, from 1; the last by default.", valueName: "count"),
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
