import ArgumentParser
import CRMKit
import Tabular

/// `crm score edit`
struct ScoreEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change a lead-scoring rule.",
    discussion: """
      What is not given stays. --funnel '' makes the rule one for the deals of every funnel.

      Examples:
        crm score edit fair --points 15
        crm score edit fair --rule 'lead_source in (fair, exhibition)' --name exhibitions
      """)
  static var result: (any Tabulated.Type)? { WrittenScore.self }

  @Argument(help: "Name of the rule.", completion: .shellCommand("crm complete scores")) var score: String
  @Option(help: "Another name.") var name: String?
  @Option(help: "Another rule.") var rule: String?
  @Option(parsing: .unconditional, help: "What a deal gets for which it holds; not 0.") var points: Int64?
  @Option(
    help: "Only for deals of this funnel; of every one where empty.",
    completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var edit = ScoreRuleEdit()
    (edit.name, edit.rule, edit.points, edit.funnel) = (name, rule, points, funnel)
    let store = try environment.openStore(.writing)
    let old = try store.scoreRule(score)
    let written = try store.edit(
      old, edit, asOf: environment.present(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.score_changed/1",
      WrittenScore(old.id, name ?? score, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") score '\(name ?? score)'"
      : "score '\(score)' is so already"
    try environment.console.write(receipt: document)
    return .done
  }
}
