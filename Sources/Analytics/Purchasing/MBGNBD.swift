/// The MBG/NBD model: as `BGNBD`, but a customer may stop right after the first purchase too.
///
/// - Source: Batislam, Denizel & Filiztekin 2007, International Journal of Research in Marketing 24(3); Hoppe & Wagner
///   2007, Marketing ZFP 29(2).
package struct MBGNBD: PurchaseModel, Equatable {
  /// Shape of the rates of purchase among customers.
  package let r: Double
  /// Scale of the rates, a time.
  package let alpha: Double
  /// Of the beta distribution of the probability to stop: its mean is a / (a + b).
  package let a: Double
  package let b: Double

  package static let parameterNames = ["r", "alpha", "a", "b"]
  package static let starts = [[1, 3, 1, 3], [1, 1, 1, 1], [0.3, 5, 0.5, 5]]
  package static let timeParameters = [1]
  package static let ridges = [[0, 1], [2, 3]]

  package init(parameters: [Double]) {
    self.init(r: parameters[0], alpha: parameters[1], a: parameters[2], b: parameters[3])
  }

  package init(r: Double, alpha: Double, a: Double, b: Double) {
    self.r = r
    self.alpha = alpha
    self.a = a
    self.b = b
  }

  package var parameters: [Double] { [r, alpha, a, b] }

  private var kernel: BetaGeometric { BetaGeometric(r: r, alpha: alpha, a: a, b: b, stopsAtFirst: true) }

  package func logLikelihood(of sample: PurchaseSample, gradient: inout [Double]) -> Double {
    kernel.logLikelihood(of: sample, gradient: &gradient)
  }

  /// - Source: Batislam, Denizel & Filiztekin 2007, the probability of being active.
  package func probabilityAlive(_ history: PurchaseHistory) -> Double {
    kernel.probabilityAlive(history)
  }

  /// - Source: Hoppe & Wagner 2007, the conditional expectation of the CBG/NBD model.
  /// - Complexity: one ₂F₁ series.
  package func expectedPurchasesIfAlive(within horizon: Double, repeats: Int, age: Double) -> Double {
    kernel.expectedPurchasesIfAlive(within: horizon, repeats: repeats, age: age)
  }
}
