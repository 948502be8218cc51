/// How forecasts compare with what came, for customers whose later purchases were kept from the model.
package struct HoldOutError: Sendable, Equatable {
  package let customers: Int
  package let predictedTotal: Double
  package let actualTotal: Double
  /// The mean of |predicted − actual|.
  package let meanAbsoluteError: Double
  package let rootMeanSquareError: Double

  /// - Parameters: two numbers a customer, in the same order.
  /// - Returns: `nil` without customers or where the numbers do not pair.
  package init?(predicted: [Double], actual: [Double]) {
    guard !predicted.isEmpty, predicted.count == actual.count else { return nil }
    let n = Double(predicted.count)
    let errors = zip(predicted, actual).map { $0 - $1 }
    customers = predicted.count
    predictedTotal = predicted.reduce(0, +)
    actualTotal = actual.reduce(0, +)
    meanAbsoluteError = errors.reduce(0) { $0 + abs($1) } / n
    rootMeanSquareError = (errors.reduce(0) { $0 + $1 * $1 } / n).squareRoot()
  }
}
