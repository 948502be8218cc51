import ArgumentParser
import CRMKit
import Tabular

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
  static var result: (any Tabulated.Type)? { WrittenScore.self }

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
      WrittenScore(written.value, name, written.changeset, isDryRun: global.dryRun))
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
