import Analytics
import Tabular

/// What answers come to, group by group.
package struct SurveyResults {
  package let scope: SurveyScope
  /// What the groups are; `nil` for all answers together.
  package let by: String?
  package let figures: [SurveyFigures]
  package let yardstick: SurveyYardstick

  init(_ scope: SurveyScope, by axis: SurveyAxis?, _ connection: OpaquePointer, _ interruption: Interruption)
    throws
  {
    self.scope = scope
    by = axis?.column
    let yardstick = SurveyYardstick(scope.surveys)
    self.yardstick = yardstick
    guard !scope.surveys.isEmpty else {
      figures = []
      return
    }
    var tallies: [String?: SurveyTally] = [:]
    if axis == nil { tallies[nil] = SurveyTally(scale: yardstick.scale) }
    let scan = try SurveyScan(scope, by: axis, connection, interruption)
    while try scan.next() {
      let answer = scan.answer
      if let at = answer.answeredAt, scope.holds(at) {
        for group in scan.groups(at: at) {
          tallies[group, default: SurveyTally(scale: yardstick.scale)].add(
            answer.score.map { yardstick.value($0, of: answer.survey) }, written: answer.written,
            weight: answer.weight)
        }
      }
      guard let at = answer.sentAt, scope.holds(at) else { continue }
      let isAnswered = answer.answeredAt.map { $0 < scope.report.asOf.end } ?? false
      for group in scan.groups(at: at) {
        tallies[group, default: SurveyTally(scale: yardstick.scale)].addSending(isAnswered: isAnswered)
      }
    }
    figures = tallies.sorted { ($0.key ?? "") < ($1.key ?? "") }.map {
      SurveyFigures(group: $0.key, tally: $0.value, measure: yardstick.measure($0.value.ratings))
    }
  }

  package var columns: [Column] { SurveyFigures.columns(by: by) }
  package var cells: [[Cell]] { figures.map { $0.cells(isGrouped: by != nil) } }
}

extension Store {
  /// What answers come to.
  ///
  /// - Complexity: one pass over the answers, and what the rule and the groups look at.
  /// - Throws: ``SurveyError/unknownWeight(_:known:)``.
  package func surveyResults(_ scope: SurveyScope, by axis: SurveyAxis? = nil) throws -> SurveyResults {
    if case .kept(let name) = scope.weight { try checkKept(name, of: scope.surveys) }
    if let rule = scope.rule { try prepare(rule) }
    return try translating { try SurveyResults(scope, by: axis, connection, context.interruption) }
  }

  /// Refuses weights that no answer has: all would weigh the same, and nobody would know.
  private func checkKept(_ name: String, of surveys: [Survey]) throws {
    let known = try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT k.key FROM survey_answer a, json_each(a.custom) k
          WHERE a.survey_id IN (SELECT value FROM json_each(?)) ORDER BY 1
          """, arguments: ["[\(surveys.map { String($0.id) }.joined(separator: ","))]"])
    }
    guard known.contains(name) else { throw SurveyError.unknownWeight(name, known: ["weight"] + known) }
  }
}
