import Tabular

/// A stage of a funnel with what holds for it at some instant.
package struct FunnelStage: Sendable, Equatable {
  package var id: Int64 = 0
  package var name: String
  package var kind = StageKind.open
  /// The place in the funnel, from 1; `nil` if it is no longer offered.
  package var position: Int64?
  /// Ten-thousandths.
  package var probabilityE4: Int64
  package var forecast: ForecastCategory
  /// How long a deal is meant to stay.
  package var expectedDays: Int64?

  package init(
    _ name: String, _ kind: StageKind = .open, probabilityE4: Int64, forecast: ForecastCategory? = nil,
    expectedDays: Int64? = nil
  ) {
    self.name = name
    self.kind = kind
    self.probabilityE4 = probabilityE4
    self.forecast = forecast ?? kind.forecast
    self.expectedDays = expectedDays
  }
}

extension StageKind {
  /// The category of stages that name none.
  var forecast: ForecastCategory {
    switch self {
    case .open: .pipeline
    case .won: .closed
    case .lost: .omitted
    }
  }
}

extension FunnelStage: Tabulated {
  package static let columns = [
    Column("position", .integer, help: "position in the funnel, from 1; empty for a retired stage"),
    Column("stage", help: "name of the stage"),
    Column("kind", means: .dealStatus, help: "open, won or lost"),
    Column("probability", .decimal, help: "win probability of a deal in the stage"),
    Column("forecast", help: "omitted, pipeline, best_case, commit or closed"),
    Column("expected_days", .integer, help: "expected days in the stage"),
  ]

  package var cells: [Cell] {
    [
      position.map(Cell.integer) ?? .null, .text(name), .text(kind.rawValue),
      .decimal(decimalLiteral(probabilityE4, digits: 4)), .text(forecast.rawValue),
      expectedDays.map(Cell.integer) ?? .null,
    ]
  }
}
