/// What a deal is in a stage.
package enum StageKind: String, Sendable, CaseIterable {
  case open, won, lost
}

/// Where a stage's open deals stand in a forecast.
package enum ForecastCategory: String, Sendable, CaseIterable {
  /// Not in the forecast at all.
  case omitted
  case pipeline
  case bestCase = "best_case"
  case commit
  /// That of won deals.
  case closed
}
