import Analytics
import CRMKit
import Tabular

/// A feature of a model and its weight.
struct WeighedFeature: Tabulated {
  static let columns: [Column] = [
    Column("feature", help: "feature"),
    Column("weight", .decimal, help: "weight: what it adds to the log odds of positive"),
  ]

  let gram: String
  /// Millionths.
  let weight: Int

  var cells: [Cell] { [.text(gram), .decimal(decimalLiteral(Int64(weight), digits: 6))] }
}

extension TextModel {
  /// The features with the largest weights, then those with the least, so many of either side.
  func heaviest(_ count: Int) -> [WeighedFeature] {
    let order = grams.indices.sorted { (weights[$0], grams[$0]) > (weights[$1], grams[$1]) }
    let positive = order.prefix { weights[$0] > 0 }.prefix(count)
    let negative = order.reversed().prefix { weights[$0] < 0 }.prefix(count)
    return (positive + negative).map { WeighedFeature(gram: grams[$0], weight: weights[$0]) }
  }
}
