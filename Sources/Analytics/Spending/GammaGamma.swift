import Foundation

/// The gamma-gamma model: the spend of a purchase varies about the customer's own mean, and the means vary among customers.
///
/// It takes the mean spend as independent of how often a customer buys.
///
/// - Source: Fader & Hardie 2013, "The Gamma-Gamma Model of Monetary Value".
package struct GammaGamma: Sendable, Equatable {
  /// Shape of the spends of one customer.
  package let p: Double
  /// Shape of the rates among customers.
  package let q: Double
  /// Scale of the rates, money.
  package let v: Double

  package init(p: Double, q: Double, v: Double) {
    self.p = p
    self.q = q
    self.v = v
  }

  /// The mean spend over all customers, pv / (q − 1); `nil` for q ≤ 1, where it does not exist.
  ///
  /// - Source: Fader & Hardie 2013, E(Z | p, q, γ).
  package var populationMean: Double? { q > 1 ? p * v / (q - 1) : nil }

  /// The spend expected of the customer's next purchase, between the population's mean and the customer's own.
  ///
  /// - Returns: `nil` where the mean does not exist, px + q ≤ 1: at x = 0 that is q ≤ 1.
  /// - Source: Fader & Hardie 2013, E(Z | p, q, γ; z̄, x).
  package func expectedSpend(given history: SpendHistory) -> Double? {
    let x = Double(history.repeats)
    let shape = p * x + q
    return shape > 1 ? p * (v + x * history.meanSpend) / (shape - 1) : nil
  }
}
