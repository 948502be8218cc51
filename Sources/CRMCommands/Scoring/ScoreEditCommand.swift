import ArgumentParser
import CRMKit
import Tabular

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
  static var result: (any Tabulated.Type)? { WrittenScore.self }

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
      WrittenScore(old.id, name ?? score, written.changeset, isDryRun: global.dryRun))
    document.line =
      written.value
      ? "\(global.dryRun ? "would change" : "changed") score '\(name ?? score)'"
      : "score '\(score)' is unchanged"
    try environment.console.write(receipt: document)
    return .done
  }
}
