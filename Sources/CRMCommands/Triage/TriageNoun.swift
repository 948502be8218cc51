import ArgumentParser
import CRMKit
import Tabular

/// `crm triage`
struct TriageNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "triage",
    abstract: "Triage rules: category, priority, team and tags of new tickets.",
    discussion: """
      Triage rules route and classify new tickets. They apply in their order, before an SLA policy is chosen.
      """,
    subcommands: [
      TriageAdd.self, TriageList.self, TriageShow.self, TriageEdit.self, TriageMove.self, TriageDelete.self,
      TriageRunCommand.self,
    ])
}

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
  static var result: (any Tabulated.Type)? { Receipt.self }

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
      Receipt(added.value.id, name, added.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would add" : "added") triage '\(name)' at position \(added.value.position)"
    environment.warnOfUnreachable(try store.triageRules())
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm triage list`
struct TriageList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the triage rules, in order.",
    discussion: """
      Examples:
        crm triage list
        crm triage list --columns all -f json
      """)
  static let columns = TriageRule.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).triageRules())
  }
}

/// `crm triage show`
struct TriageShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a triage rule, and how many tickets it changed.",
    discussion: """
      Examples:
        crm triage show refunds
        crm triage show refunds -f json
      """)

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete triage")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let rule = try store.triageRule(name)
    let count = try store.countTickets(of: rule)
    var document = Document(schema: "crm.triage/1", rule)
    document.members.append(("tickets", .integer(count)))
    document.text.sections.append(TextDocument.Section(fields: [("tickets", [String(count)])]))
    try environment.console.write(document)
    return .done
  }
}

/// `crm triage move`
struct TriageMove: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "move", abstract: "Change the order of the triage rules.",
    discussion: """
      If several rules set the same field, the first one wins. Tickets keep the values that the rules set
      before.

      Examples:
        crm triage move vip 1
        crm triage move vip 2 --dry-run
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete triage")) var rule: String
  @Argument(
    help: "new position, from 1", transform: { try wholeNumber($0, in: 1...1_000_000, of: nil) })
  var position: Int64
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.triageRule(rule)
    let moved = try store.move(old, to: position, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.triage_moved/1",
      Receipt(old.id, rule, changed: moved.value.hasMoved, moved.changeset, isDryRun: global.dryRun))
    document.line =
      moved.value.hasMoved
      ? "\(global.dryRun ? "would move" : "moved") triage '\(rule)' to position \(moved.value.position)"
      : "triage '\(rule)' is at position \(moved.value.position) already"
    environment.warnOfUnreachable(try store.triageRules())
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm triage delete`
struct TriageDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a triage rule; tickets keep what it set.",
    discussion: """
      'crm undo' restores it.

      Examples:
        crm triage delete refunds
        crm triage delete refunds --dry-run
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete triage")) var rule: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.triageRule(rule)
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.triage_deleted/1",
      Receipt(old.id, rule, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") triage '\(rule)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

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
