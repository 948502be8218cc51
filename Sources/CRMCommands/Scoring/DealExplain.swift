import ArgumentParser
import CRMKit
import Tabular

/// `crm deal explain`
struct DealExplain: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "explain", abstract: "Explain the score of a lead or deal.",
    discussion: """
      Each scoring rule with points is listed with its clauses, the values found, their truth, and the points
      given, which add up to the score. With --model, each feature is listed with the deal's value and its
      contribution to the log-odds; with the intercept they add up to the log-odds of the predicted win
      probability.

      Examples:
        crm deal explain 1
        crm deal explain 1 --model leads
        crm deal explain web:77 -f json
      """)
  static let columns = DealScoreExplanation.Part.columns

  @Argument(help: "deal by id or source:number") var deal: String
  @Option(
    help: .init(
      "explain the win probability predicted by the latest version of this model", valueName: "name"),
    completion: .shellCommand("crm complete models"))
  var model: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let id = try store.dealIDs([deal])[0]
    let explanation =
      try model.map { try store.explainScore(ofDeal: id, by: store.model($0)) }
      ?? store.explainScore(ofDeal: id, asOf: environment.present(in: store))
    try environment.console.write(explanation.document)
    return .done
  }
}

extension DealScoreExplanation {
  /// The explanation as `crm.deal_score/1`.
  fileprivate var document: Document {
    let columns = Part.columns
    let shown: [Int]
    switch basis {
    case .rules: shown = [0, 1, 2, 3, 4]
    case .model: shown = [0, 2, 4]
    }
    return Document(
      schema: "crm.deal_score/1",
      members: [
        ("deal", .integer(deal.id)), ("name", .string(deal.name)),
        ("model", model.map { .string($0.name) } ?? .null),
        ("version", model.map { .integer($0.version) } ?? .null), ("score", score.json),
        ("log_odds", logit.map { .number($0.literal()) } ?? .null),
        ("parts", .array(parts.map { .object(zip(columns, $0.cells).map { ($0.name, $1.json) }) })),
      ],
      text: TextDocument(sections: [
        TextDocument.Section(fields: [
          ("deal", ["\(deal.id) \(deal.name)".trimmed]),
          ("model", model.map { ["\($0.name) version \($0.version)"] } ?? []),
          ("score", score.lines), ("log_odds", logit.map { [$0.literal()] } ?? []),
        ]),
        TextDocument.Section(
          columns: shown.map { columns[$0] },
          rows: parts.map { part in shown.map { $0 == 1 ? part.indentedClause : part.cells[$0] } }),
      ]),
      columns: columns, rows: parts.map(\.cells))
  }

  private var model: ScoreModel? { if case .model(let model, _) = basis { model } else { nil } }

  private var logit: Double? { if case .model(_, let logit) = basis { logit } else { nil } }
}

extension DealScoreExplanation.Part {
  fileprivate var indentedClause: Cell {
    .optional(clause.map { String(repeating: "  ", count: depth) + $0 })
  }
}
