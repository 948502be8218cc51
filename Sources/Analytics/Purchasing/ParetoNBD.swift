import Foundation

/// The Pareto/NBD model: Poisson purchases, and a lifetime, exponential for each customer, that may end at any moment.
///
/// - Source: Schmittlein, Morrison & Colombo 1987, Management Science 33(1); Fader & Hardie 2005, "A Note on Deriving the
///   Pareto/NBD Model and Related Expressions".
package struct ParetoNBD: PurchaseModel, Equatable {
  /// Shape of the rates of purchase among customers.
  package let r: Double
  /// Scale of the rates of purchase, a time.
  package let alpha: Double
  /// Shape of the rates of dropout.
  package let s: Double
  /// Scale of the rates of dropout, a time.
  package let beta: Double

  package static let parameterNames = ["r", "alpha", "s", "beta"]
  package static let starts = [[1, 1, 1, 1], [0.5, 3, 0.5, 3], [1, 10, 2, 20]]
  package static let timeParameters = [1, 3]
  package static let ridges = [[0, 1], [2, 3]]

  package init(parameters: [Double]) {
    self.init(r: parameters[0], alpha: parameters[1], s: parameters[2], beta: parameters[3])
  }

  package init(r: Double, alpha: Double, s: Double, beta: Double) {
    self.r = r
    self.alpha = alpha
    self.s = s
    self.beta = beta
  }

  package var parameters: [Double] { [r, alpha, s, beta] }

  func integral(repeats: Int) -> LifetimeIntegral {
    LifetimeIntegral(alpha: alpha, beta: beta, purchases: r + Double(repeats), dropouts: s + 1)
  }

  /// The likelihood of being alive at T, as a part of the whole.
  ///
  /// - Source: Fader & Hardie 2005, a note: L(λ, μ | τ > T) in expectation, over the likelihood with its integral unsolved.
  package func probabilityAlive(_ history: PurchaseHistory) -> Double {
    let integral = integral(repeats: history.repeats)
    let stopped = s * integral.moments(from: history.recency, to: history.age).total
    let logAlive = log(beta + history.age) - integral.fall(from: history.recency, to: history.age)
    return exp(logAlive - log(exp(logAlive) + stopped))
  }

  /// - Source: Fader & Hardie 2005, a note, the conditional expectation without its last
  ///   factor, P(alive); at s = 1 its limit.
  package func expectedPurchasesIfAlive(within horizon: Double, repeats: Int, age: Double) -> Double {
    guard horizon > 0 else { return 0 }
    let logarithm = log1p(horizon / (beta + age))
    let lifetime = s == 1 ? logarithm : -expm1((1 - s) * logarithm) / (s - 1)
    return (r + Double(repeats)) * (beta + age) / (alpha + age) * lifetime
  }
}
