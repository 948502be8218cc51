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
  static var result: (any Tabulated.Type)? { WrittenScore.self }

  @Argument(help: "name of the scoring rule", completion: .shellCommand("crm complete scores")) var name:
    String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let rule = try store.scoreRule(name)
    let written = try store.delete(rule, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.score_deleted/1", WrittenScore(rule.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") score '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}
