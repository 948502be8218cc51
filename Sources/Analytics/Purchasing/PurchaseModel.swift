import Foundation

/// A model of customers who buy at random, each at an own rate, until they silently stop for good.
///
/// Times of parameters, histories and horizons are all in one unit, the caller's.
package protocol PurchaseModel: Sendable {
  static var parameterNames: [String] { get }
  /// Where the search for parameters begins, for times whose mean age is 10.
  static var starts: [[Double]] { get }
  /// Which parameters are measured in time, and grow with the unit.
  static var timeParameters: [Int] { get }
  /// Positions of parameters that can grow together without effect, when customers are all alike in a respect.
  static var ridges: [[Int]] { get }

  /// - Parameters: `parameters` — in the order of the names, all positive.
  init(parameters: [Double])
  var parameters: [Double] { get }

  /// - Returns: the log-likelihood of all customers; in `gradient` its derivatives by the logarithms of the parameters.
  func logLikelihood(of sample: PurchaseSample, gradient: inout [Double]) -> Double

  /// The probability, 0…1, that a customer with this history has not stopped.
  func probabilityAlive(_ history: PurchaseHistory) -> Double

  /// Purchases expected in the next `horizon` of a customer who has not stopped; recency no longer matters then.
  func expectedPurchasesIfAlive(within horizon: Double, repeats: Int, age: Double) -> Double
}

extension PurchaseModel {
  /// Purchases expected in the next `horizon` of a customer with this history.
  ///
  /// - Returns: at least 0; 0 for a horizon of 0.
  package func expectedPurchases(within horizon: Double, given history: PurchaseHistory) -> Double {
    expectedPurchasesIfAlive(within: horizon, repeats: history.repeats, age: history.age)
      * probabilityAlive(history)
  }

  /// Purchases expected of a customer within `horizon` of the first purchase, which itself is not counted.
  package func expectedPurchases(within horizon: Double) -> Double {
    expectedPurchases(within: horizon, given: .new)
  }

  /// The log-likelihood of all customers: the sum of that of each, constants included.
  package func logLikelihood(of sample: PurchaseSample) -> Double {
    var gradient = parameters
    return logLikelihood(of: sample, gradient: &gradient)
  }

  /// A parameter by its name.
  package subscript(name name: String) -> Double? {
    Self.parameterNames.firstIndex(of: name).map { parameters[$0] }
  }
}
