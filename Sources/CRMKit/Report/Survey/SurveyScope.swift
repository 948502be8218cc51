/// Which answers figures are made of.
package struct SurveyScope {
  /// All of one kind.
  package var surveys: [Survey]
  package var report: ReportScope
  /// Only answers for which it holds.
  package var rule: Rule?
  /// What answers weigh; `nil` for one each.
  package var weight: SurveyWeight?

  package init(_ surveys: [Survey], _ report: ReportScope) {
    self.surveys = surveys
    self.report = report
  }

  /// Whether an instant lies in the span of the report.
  func holds(_ at: Int64) -> Bool { at >= report.from && at < report.end }
}

/// Where the weights of answers stand.
package enum SurveyWeight: Sendable, Equatable {
  /// In their own column.
  case own
  /// In a column of their file that was kept.
  case kept(String)
}
