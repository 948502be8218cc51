import Analytics
import Tabular

/// The score of one deal.
package struct ScoredDeal: Sendable {
  package var id: Int64
  /// By which deals are ranked: points, or log-odds.
  package var rank: Double
  /// As it is shown: points, or the chance to be won.
  package var score: Cell
  /// What it is made of, the weightiest first.
  package var parts: [String]
  /// The cells of ``dealColumns``.
  var deal: [Cell] = []
}

extension ScoredDeal: Tabulated {
  /// What is read of the deals themselves.
  static let dealColumns = ["id", "customer_name", "name", "funnel", "stage", "owner", "created_at"]

  package static let columns: [Column] = [
    Column("id", .integer, help: "id of the deal"),
    Column(
      "score", .decimal, help: "points of all matching rules, or with --model the predicted win probability"),
    Column("customer_name", help: "name of the customer"),
    Column("name", help: "name of the deal"),
    Column("funnel", shown: false, help: "funnel (pipeline) of the deal"),
    Column("stage", help: "stage of the deal"),
    Column("owner", help: "owner of the deal; empty if unassigned"),
    Column("created_at", .instant, shown: false, help: "time it was created"),
    Column(
      "parts", .list,
      help: "matching rules with their points, or the three features with the largest log-odds"),
  ]

  package var cells: [Cell] { [deal[0], score] + deal.dropFirst() + [.list(parts)] }
}

extension Store {
  /// The deals that pass a filter with the points of the rules that hold for them, the highest score first.
  ///
  /// - Throws: ``ScoringError/noRules``, what is wrong with a rule by now.
  package func scoresByRules(_ filter: DealFilter, asOf: AsOf) throws -> [ScoredDeal] {
    let rules = try scoreRules()
    guard !rules.isEmpty else { throw ScoringError.noRules }
    let chosen = try dealCells(filter)
    var sums: [Int64: Int64] = [:]
    var parts: [Int64: [(points: Int64, text: String)]] = [:]
    // A rule is asked of all deals where that is quicker than to name those it is about.
    let few = chosen.count <= 1000 ? chosen.map(\.id) : nil
    for rule in rules {
      for id in try deals(holding: rule, among: few, asOf: asOf) {
        sums[id, default: 0] += rule.points
        parts[id, default: []].append((rule.points, "\(rule.name) \(rule.points.signed)"))
      }
    }
    return chosen.map { id, cells in
      let own = (parts[id] ?? []).enumerated().sorted {
        $0.element.points.magnitude == $1.element.points.magnitude
          ? $0.offset < $1.offset : $0.element.points.magnitude > $1.element.points.magnitude
      }
      return ScoredDeal(
        id: id, rank: Double(sums[id] ?? 0), score: .decimal(String(sums[id] ?? 0)),
        parts: own.map(\.element.text),
        deal: cells)
    }.ranked
  }

  /// The deals that pass a filter with the win probability predicted by a model, the highest score first.
  package func scores(by model: ScoreModel, _ filter: DealFilter) throws -> [ScoredDeal] {
    let chosen = try dealCells(filter)
    let definition = model.definition
    let sample = try read {
      try DealSample(
        .ids(chosen.map(\.id)), funnel: model.funnelID, blanks: Set(definition.blanks), in: $0)
    }
    let space = definition.space
    let matrix = DesignMatrix(sample.columns(of: space), in: space, rows: Array(0..<sample.count))
    let logits = definition.model.logits(matrix)
    let names = space.coordinates.map { coordinate in
      coordinate.level.map { "\(coordinate.feature)=\($0)" } ?? coordinate.feature
    }
    let cells = Dictionary(uniqueKeysWithValues: chosen)
    return sample.ids.enumerated().map { row, id in
      var parts: [(name: String, share: Double)] = []
      for entry in matrix.entries(of: row) {
        parts.append((names[entry.place], entry.value * definition.model.weights[entry.place]))
      }
      parts.sort {
        $0.share.magnitude == $1.share.magnitude
          ? $0.name < $1.name : $0.share.magnitude > $1.share.magnitude
      }
      return ScoredDeal(
        id: id, rank: logits[row], score: .ratio(logistic(logits[row])),
        parts: parts.prefix(3).map { "\($0.name) \($0.share.signed)" }, deal: cells[id] ?? [])
    }.ranked
  }

  private func dealCells(_ filter: DealFilter) throws -> [(id: Int64, cells: [Cell])] {
    let columns = ScoredDeal.dealColumns.compactMap { name in
      RecordTable.deals.columns.first { $0.name == name }
    }
    var rows = try deals(filter, columns: columns)
    var found: [(id: Int64, cells: [Cell])] = []
    while let cells = try rows.nextCells() {
      if case .integer(let id) = cells[0] { found.append((id, cells)) }
    }
    return found
  }

  private func deals(holding scoreRule: ScoreRule, among ids: [Int64]?, asOf: AsOf) throws -> [Int64] {
    let rule = try rule(scoreRule.rule, for: .deal, asOf: asOf, source: "score:\(scoreRule.name)")
    try prepare(rule)
    let condition = rule.condition(alias: "r")
    let among = ids.map { "r.id IN (\($0.map(String.init).joined(separator: ", "))) AND" } ?? ""
    return try read { database in
      try Int64.fetchAll(
        database,
        sql: """
          SELECT r.id FROM deal r WHERE \(among) (\(condition.sql)) AND (? IS NULL OR r.funnel_id = ?) ORDER BY r.id
          """,
        arguments: StatementArguments(condition.values)
          .followed(by: [scoreRule.funnelID, scoreRule.funnelID]))
    }
  }
}

extension [ScoredDeal] {
  /// By what they score, then by id.
  fileprivate var ranked: [ScoredDeal] { sorted { $0.rank == $1.rank ? $0.id < $1.id : $0.rank > $1.rank } }
}

extension Int64 {
  /// With its sign: `+5`.
  var signed: String { self > 0 ? "+\(self)" : "\(self)" }
}

extension Double {
  /// With its sign and four decimal places: `+0.5123`.
  var signed: String { (self < 0 ? "" : "+") + literal() }
}
