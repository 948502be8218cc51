import Analytics
import Tabular

extension TextModel {
  /// Grams, weights and bias as they are stored; what else there is to know stands in columns.
  var json: JSONValue {
    .object([
      ("bias_e6", .integer(bias)), ("grams", .strings(grams)),
      ("weights_e6", .array(weights.map { .integer($0) })),
    ])
  }

  /// - Returns: `nil` for what ``json`` did not write.
  init?(_ json: JSONValue, of model: SentimentModel) {
    guard case .array(let grams)? = json["grams"], case .array(let weights)? = json["weights_e6"],
      case .number(let bias)? = json["bias_e6"], let bias = Int(bias), grams.count == weights.count
    else { return nil }
    let spelt = grams.compactMap { if case .string(let gram) = $0 { gram } else { nil } }
    let whole = weights.compactMap { if case .number(let digits) = $0 { Int(digits) } else { nil } }
    guard spelt.count == grams.count, whole.count == weights.count else { return nil }
    self.init(
      feature: model.features, learning: model.method, grams: spelt, weights: whole, bias: bias,
      threshold: Double(model.thresholdE4) / 10_000)
  }
}
