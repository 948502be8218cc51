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

extension PurchaseModel {
  /// Fits the model by maximum likelihood, on the logarithms of its parameters, from several starts.
  ///
  /// Deterministic. The unit of time has no influence on what is found: with logarithms it is a shift of the starts.
  ///
  /// - Throws: `FitError` with fewer than 30 customers, or when none of them bought again.
  /// - Complexity: some 50 passes over the different histories.
  package static func fit(_ sample: PurchaseSample) throws -> PurchaseFit<Self> {
    try requireEnough(of: sample)
    let part = sample.count > screeningLimit ? sample.thinned(to: screeningLimit) : nil
    let maximum = LikelihoodSearch(
      names: parameterNames, customers: sample.customers, starts: scaledStarts(meanAge: sample.meanAge),
      ridges: ridges, objective: objective(sample), screening: part.map { objective($0) }
    ).maximum()
    return PurchaseFit(
      model: Self(parameters: maximum.values), parameters: maximum.parameters,
      logLikelihood: maximum.logLikelihood, customers: Int(sample.customers),
      differentHistories: sample.count, gradientNorm: maximum.gradientNorm,
      iterations: maximum.iterations, isConverged: maximum.isConverged, warnings: maximum.warnings)
  }

  private static func requireEnough(of sample: PurchaseSample) throws {
    let customers = Int(sample.customers)
    guard customers >= leastCustomers else {
      throw FitError.tooFewCustomers(count: customers, needed: leastCustomers)
    }
    guard sample.repeats > 0 else { throw FitError.noRepeatPurchase(customers: customers) }
  }

  private static func scaledStarts(meanAge: Double) -> [[Double]] {
    starts.map { start in
      start.indices.map { index in
        log(start[index])
          + (timeParameters.contains(index) ? log(max(meanAge, .leastNormalMagnitude) / 10) : 0)
      }
    }
  }

  private static func objective(_ sample: PurchaseSample) -> Objective {
    { logarithms, gradient in
      let model = Self(parameters: logarithms.map { exp($0) })
      let value = model.logLikelihood(of: sample, gradient: &gradient)
      for index in gradient.indices { gradient[index] /= -sample.customers }
      return -value / sample.customers
    }
  }
}

/// Four parameters from fewer customers than this are noise.
private let leastCustomers = 30

/// Different histories among which the starts compete.
private let screeningLimit = 5_000

/// A model with the parameters that explain a sample best.
package struct PurchaseFit<Model: PurchaseModel>: ModelFit {
  package var model: Model
  package var parameters: [FittedParameter]
  package var logLikelihood: Double
  package var customers: Int
  /// How many of the histories differ.
  package var differentHistories: Int
  package var gradientNorm: Double
  package var iterations: Int
  package var isConverged: Bool
  package var warnings: [FitWarning]
}

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
