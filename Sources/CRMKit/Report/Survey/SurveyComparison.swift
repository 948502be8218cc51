import Analytics

/// Two groups of answers beside each other: two spans of time, or two surveys.
package struct SurveyComparison {
  /// What the groups are: `period` or `survey`.
  package let by: String
  package let first: SurveyFigures
  package let second: SurveyFigures

  /// `nil` where there is no telling: a group is empty, or neither has any spread.
  package var difference: ScoreDifference? {
    guard let one = first.measure, let other = second.measure else { return nil }
    return one.difference(from: other)
  }
}

extension Store {
  /// The answers of a scope beside those of another span of time, or to another survey.
  ///
  /// - Parameters: `names` — what the two are called; `other` — the other scope.
  /// - Throws: ``SurveyError/incomparable(_:_:)`` for surveys of two kinds, or of effort asked the other way round.
  package func compareSurveys(
    _ scope: SurveyScope, with other: SurveyScope, by column: String, names: (String, String)
  ) throws -> SurveyComparison {
    let (one, two) = (scope.surveys[0], other.surveys[0])
    guard one.kind == two.kind, one.direction == two.direction else {
      throw SurveyError.incomparable(one.name, two.name)
    }
    func figures(_ scope: SurveyScope, _ name: String) throws -> SurveyFigures {
      let found = try surveyResults(scope).figures[0]
      return SurveyFigures(group: name, tally: found.tally, measure: found.measure)
    }
    return SurveyComparison(
      by: column, first: try figures(scope, names.0), second: try figures(other, names.1))
  }
}
