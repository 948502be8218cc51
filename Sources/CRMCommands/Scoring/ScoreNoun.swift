import ArgumentParser
import CRMKit
import Tabular

/// `crm score`
struct ScoreNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Lead scoring: rules that give deals points.",
    discussion: """
      A scoring rule adds points to the deals that match it. 'crm deal score' ranks leads and deals by the
      sum, and 'crm deal explain' shows its parts.
      """,
    subcommands: [ScoreAdd.self, ScoreList.self, ScoreShow.self, ScoreEditCommand.self, ScoreDelete.self])
}

/// `crm score list`
struct ScoreList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the lead-scoring rules.",
    discussion: """
      Examples:
        crm score list
        crm score list -f json
      """)
  static let columns = ScoreRule.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).scoreRules())
  }
}

/// `crm score show`
struct ScoreShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a lead-scoring rule.",
    discussion: """
      Examples:
        crm score show fair
        crm score show fair -f json
      """)

  @Argument(help: "name of the scoring rule", completion: .shellCommand("crm complete scores")) var name:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let rule = try environment.openStore(.reading).scoreRule(name)
    try environment.console.write(Document(schema: "crm.score/1", rule))
    return .done
  }
}

/// `crm score delete`
struct ScoreDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete a lead-scoring rule.",
    discussion: """
      Examples:
        crm score delete fair
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the scoring rule", completion: .shellCommand("crm complete scores")) var name:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let rule = try store.scoreRule(name)
    let written = try store.delete(rule, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.score_deleted/1", Receipt(rule.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") score '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm score add`
struct ScoreAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a lead-scoring rule.",
    discussion: """
      The rule is about a deal; see 'crm help rules'. Columns kept from import files are named custom.NAME.
      The points of all matching rules add up to the lead score shown by 'crm deal score'; negative points
      lower it.

      Examples:
        crm score add fair --where 'lead_source = fair' --points 10
        crm score add no-customer --where 'customer_id is empty' --points -5
        crm score add large --where 'amount > 5000' --points 20 --funnel b2b
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the scoring rule") var name: String
  @OptionGroup var rule: ScoreRuleArguments
  @Option(parsing: .unconditional, help: "points for a matching deal, negative to lower its score; not 0")
  var points: Int64
  @Option(
    help: "apply the rule only to deals of this funnel", completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let rule = try rule.neededText
    let store = try environment.openStore(.writing)
    let written = try store.add(
      ScoreRule(name: name, rule: rule, points: points, funnel: funnel),
      asOf: environment.present(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.score_added/1",
      Receipt(written.value, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would add" : "added") score '\(name)': \(points) where \(rule)"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// The rule of `crm score add` and `edit`.
struct ScoreRuleArguments: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: .init("rule that deals must match; see 'crm help rules'", valueName: "rule"))
  var rule: String?
  /// The rule without its option.
  @Argument(help: .hidden) var bareRule: String?
}

extension ScoreRuleArguments {
  /// The rule; `nil` if none is given.
  ///
  /// - Throws: ``UsageError`` if it is given twice.
  var text: String? {
    get throws {
      guard rule == nil || bareRule == nil else {
        throw UsageError(
          .conflictingOptions, "the rule is given twice", hint: "give --where once, and no rule besides")
      }
      return rule ?? bareRule
    }
  }

  fileprivate var neededText: String {
    get throws {
      guard let text = try text else {
        throw UsageError(.missingArgument, "no rule is given", hint: "write --where 'lead_source = fair'")
      }
      return text
    }
  }
}

/// `crm score edit`
struct ScoreEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit a lead-scoring rule.",
    discussion: """
      What is not given stays unchanged. --funnel '' applies the rule to the deals of every funnel.

      Examples:
        crm score edit fair --points 15
        crm score edit fair --where 'lead_source in (fair, exhibition)' --name exhibitions
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the scoring rule", completion: .shellCommand("crm complete scores")) var score:
    String
  @Option(help: "new name") var name: String?
  @OptionGroup var rule: ScoreRuleArguments
  @Option(parsing: .unconditional, help: "points for a matching deal, negative to lower its score; not 0")
  var points: Int64?
  @Option(
    help: "apply the rule only to deals of this funnel; '' for every funnel",
    completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var edit = ScoreRuleEdit()
    (edit.name, edit.rule, edit.points, edit.funnel) = (name, try rule.text, points, funnel)
    let store = try environment.openStore(.writing)
    let old = try store.scoreRule(score)
    let written = try store.edit(
      old, edit, asOf: environment.present(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.score_edited/1",
      Receipt(old.id, name ?? score, changed: written.value, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") score '\(name ?? score)'"
      : "score '\(score)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}
