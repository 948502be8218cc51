import CRMKit
import Tabular

extension CohortReport {
  /// How it is counted and what holds for all cohorts, as `crm.cohort/1`.
  func document(_ chart: ChartOption, _ environment: Environment) -> Document {
    let weights = { (withPartial: Bool) -> JSONValue in
      .array(weighted(withPartial: withPartial).map { $0.map { .number($0.literal()) } ?? .null })
    }
    return Document(
      schema: "crm.cohort/1",
      members: asOf.members + [
        ("period", .string(period.rawValue)), ("measure", .string(measure.rawValue)),
        ("retention", .boolean(isRetention)), ("last_period_is_partial", .boolean(isLastPartial)),
        ("weighted", weights(false)), ("weighted_with_partial", weights(true)),
      ],
      lines: [
        asOf.line,
        TextDocument.Field(
          "cells", "\(measure.rawValue) by \(period.rawValue)" + (isRetention ? ", divided by age_0" : "")),
        TextDocument.Field("last period", isLastPartial ? "not over; the weighted row leaves it out" : nil),
      ] + chart.sparks(shapes.map { Chart.Line($0.name, $0.values) }, in: environment))
  }
}
