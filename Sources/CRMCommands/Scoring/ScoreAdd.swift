import ArgumentParser
import CRMKit
import Tabular

/// `crm score add`
struct ScoreAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a lead-scoring rule.",
    discussion: """
      The rule is about a deal; see 'crm help rules'. Columns of the file that were kept are named as custom.NAME. The points of
      all rules that hold add up to the score of 'crm deal score'; points below 0 speak against a deal.

      Examples:
        crm score add fair 'lead_source = fair' --points 10
        crm score add no-customer 'customer_id is empty' --points -5
        crm score add large 'amount > 5000' --points 20 --funnel b2b
      """)
  static var result: (any Tabulated.Type)? { WrittenScore.self }

  @Argument(help: "Name of the rule.") var name: String
  @Argument(help: "The rule.") var rule: String
  @Option(parsing: .unconditional, help: "What a deal gets for which it holds; not 0.") var points: Int64
  @Option(help: "Only for deals of this funnel.", completion: .shellCommand("crm complete funnels"))
  var funnel: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let written = try store.add(
      ScoreRule(name: name, rule: rule, points: points, funnel: funnel),
      asOf: environment.present(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.score_added/1",
      WrittenScore(written.value, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would add" : "added") score '\(name)': \(points) where \(rule)"
    try environment.console.write(receipt: document)
    return .done
  }
}
