import Foundation

/// The search for the maximum of a likelihood over the logarithms of parameters.
///
/// Several starts are followed on `screening`, a part of the data. The best end is where the search on all begins, with the
/// curvature there, so that it needs few steps.
/// Objectives are the negative log-likelihood divided by the number of customers.
struct LikelihoodSearch {
  var names: [String]
  var customers: Double
  /// Logarithms of parameters.
  var starts: [[Double]]
  /// Positions of parameters that may grow or fall together without the likelihood noticing.
  var ridges: [[Int]]
  var objective: Objective
  /// `nil` where there is too little to take a part of it.
  var screening: Objective?
  /// Whether the simplex also goes along ridges, where there is no end to be found.
  var polishesRidges = true

  /// How far from the starts a logarithm may go: a factor of 9 million.
  private static let reach = 16.0
  /// A parameter is not identified if ten times as much of it costs less log-likelihood than this; one standard error
  /// costs as much.
  private static let noticeable = 0.5

  func maximum() -> LikelihoodMaximum {
    let screened = starts.map { LBFGS().minimum(of: bounded(screening ?? objective), from: $0) }
    let best = screened.dropFirst().reduce(screened[0]) { $1.value < $0.value ? $1 : $0 }
    var found = refined(from: best.point)
    found.iterations += best.iterations
    let errors = Hessian(of: objective, at: found.point).inverseDiagonal.map { variances in
      zip(found.point, variances).map { exp($0) * ($1 / customers).squareRoot() }
    }
    return LikelihoodMaximum(
      names: names, logarithms: found.point, logLikelihood: -found.value * customers,
      gradientNorm: found.gradientNorm, iterations: found.iterations, standardErrors: errors,
      unidentified: ridges.filter { isFlat(along: $0, from: found) }.map { $0.map { names[$0] } })
  }

  /// Where the gradient alone does not lead to the end, a simplex takes over for a while.
  private func refined(from start: [Double]) -> Minimum {
    let objective = bounded(objective)
    var search = LBFGS()
    search.curvature = screening.map { Hessian(of: $0, at: start) }
    let first = search.minimum(of: objective, from: start)
    guard first.gradientNorm > LikelihoodMaximum.tolerance else { return first }
    if !polishesRidges, ridges.contains(where: { isFlat(along: $0, from: first) }) { return first }
    let polished = NelderMead().minimum(of: { point in value(of: objective, at: point) }, from: first.point)
    var second = LBFGS().minimum(of: objective, from: polished.point)
    second.iterations += first.iterations + polished.iterations
    return second.value <= first.value ? second : first
  }

  private func isFlat(along ridge: [Int], from minimum: Minimum) -> Bool {
    [log(10), -log(10)].contains { shift in
      var point = minimum.point
      for index in ridge { point[index] += shift }
      return (value(of: objective, at: point) - minimum.value) * customers < Self.noticeable
    }
  }

  private func value(of objective: Objective, at point: [Double]) -> Double {
    var gradient = point.map { _ in 0.0 }
    return objective(point, &gradient)
  }

  private func bounded(_ objective: @escaping Objective) -> Objective {
    let centre = starts[0]
    return { point, gradient in
      let isWithin = zip(point, centre).allSatisfy { abs($0 - $1) <= Self.reach }
      return isWithin ? objective(point, &gradient) : .infinity
    }
  }
}

/// The parameters under which data are likeliest, all of them positive, and how sure they are.
struct LikelihoodMaximum {
  let names: [String]
  let logarithms: [Double]
  let logLikelihood: Double
  let gradientNorm: Double
  let iterations: Int
  let standardErrors: [Double]?
  let unidentified: [[String]]

  /// The mean gradient a customer below which a search counts as finished.
  static let tolerance = 1e-6

  var values: [Double] { logarithms.map { exp($0) } }
  var isConverged: Bool { gradientNorm <= Self.tolerance }

  var parameters: [FittedParameter] {
    names.indices.map { index in
      FittedParameter(name: names[index], value: values[index], standardError: standardErrors?[index])
    }
  }

  var warnings: [FitWarning] {
    var warnings: [FitWarning] = []
    if !isConverged { warnings.append(.notConverged(gradientNorm: gradientNorm)) }
    warnings += unidentified.map { .notIdentified(parameters: $0) }
    if standardErrors == nil { warnings.append(.noStandardErrors) }
    return warnings
  }
}

/// A model that was fitted to customers by maximum likelihood.
package protocol ModelFit: Sendable {
  /// With their standard errors, by the curvature of the log-likelihood and the delta method.
  var parameters: [FittedParameter] { get }
  var logLikelihood: Double { get }
  /// Those whose histories were used.
  var customers: Int { get }
  /// The largest derivative of the log-likelihood, a customer, by the logarithm of a parameter.
  var gradientNorm: Double { get }
  var iterations: Int { get }
  var isConverged: Bool { get }
  var warnings: [FitWarning] { get }
}

/// A parameter of a model, as estimated.
package struct FittedParameter: Sendable, Equatable {
  package var name: String
  package var value: Double
  /// In the unit of the value; `nil` where the curvature gives none.
  package var standardError: Double?
}

/// What to know before a fitted model is believed.
package enum FitWarning: Sendable, Equatable {
  /// The search ended where the log-likelihood still rises by this much a customer per logarithm of a parameter.
  case notConverged(gradientNorm: Double)
  /// These parameters can be ten times larger, or smaller, together, and the log-likelihood falls by less than a half: it
  /// and the forecasts can be used, the parameters themselves say nothing.
  case notIdentified(parameters: [String])
  /// The curvature at the end is not that of a maximum.
  case noStandardErrors
  /// The spread of spending is so wide (q ≤ 1) that the mean over all customers does not exist.
  case noPopulationMean
}

/// Why nothing was fitted.
package enum FitError: Error, Equatable {
  case tooFewCustomers(count: Int, needed: Int)
  /// Of a number of customers none bought twice.
  case noRepeatPurchase(customers: Int)
}
