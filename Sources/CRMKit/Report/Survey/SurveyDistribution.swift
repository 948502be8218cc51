import Analytics
import Tabular

/// How many answers a value of the scale has.
package struct SurveyDistribution: Tabulated {
  package static let columns = [
    Column("value", .integer, help: "the value of the scale"),
    Column("answers", .integer, help: "answers of that value"),
    Column("share", .decimal, help: "their share, by weight where answers have one"),
  ]

  package let value: Int
  package let answers: Int
  package let share: Double?

  package var cells: [Cell] { [.integer(Int64(value)), .integer(Int64(answers)), .ratio(share)] }
}

extension SurveyTally {
  /// Every value of the scale, from its lower end.
  package var distribution: [SurveyDistribution] {
    ratings.scale.map { value in
      SurveyDistribution(
        value: value, answers: ratings.count(in: value...value), share: ratings.share(in: value...value))
    }
  }
}
