import CRMKit

/// A chance or a score as an option has it.
struct ThresholdValue {
  let value: Double
  /// Ten-thousandths.
  var e4: Int64 { SentimentTraining.e4(value) }

  /// - Throws: ``UsageError`` `invalid_value`.
  init(argument: String) throws {
    guard let value = Double(argument), 0...1 ~= value else {
      throw UsageError(
        .invalidValue, "'\(argument)' is not a threshold", hint: "write a number from 0 to 1, such as 0.5")
    }
    self.value = value
  }
}
