import Foundation

/// What BG/NBD and MBG/NBD share: a customer may stop after each purchase, with an own probability.
///
/// In the one the chance to stop comes with every repeat purchase; in the other with the first purchase too, so that a
/// customer with x repeats had n = x + 1 chances. All formulas are the same in n.
struct BetaGeometric: Sendable {
  var r: Double
  var alpha: Double
  var a: Double
  var b: Double
  /// Whether a customer may stop right after the first purchase.
  var stopsAtFirst: Bool

  func chances(repeats: Int) -> Int { stopsAtFirst ? repeats + 1 : repeats }

  /// The logarithm of the odds that the customer has stopped, for at least one chance.
  ///
  /// - Source: Hardie 2008, note 021, "Computing P(alive) Using the BG/NBD Model".
  private func logOddsStopped(_ history: PurchaseHistory, chances: Int) -> Double {
    log(a / (b + Double(chances - 1)))
      + (r + Double(history.repeats)) * log((alpha + history.age) / (alpha + history.recency))
  }

  func probabilityAlive(_ history: PurchaseHistory) -> Double {
    let chances = chances(repeats: history.repeats)
    return chances == 0 ? 1 : 1 / (1 + exp(logOddsStopped(history, chances: chances)))
  }

  /// - Source: Fader, Hardie & Lee 2005, Marketing Science 24(2), eq. 10, without its last factor.
  func expectedPurchasesIfAlive(within horizon: Double, repeats: Int, age: Double) -> Double {
    guard horizon > 0 else { return 0 }
    // At a = 1 the formula is 0/0; it is a straight line there for all that can be seen.
    let gap = 1e-4
    guard abs(a - 1) < gap else { return expectation(within: horizon, repeats: repeats, age: age) }
    var (below, above) = (self, self)
    below.a = 1 - gap
    above.a = 1 + gap
    let share = (a - below.a) / (2 * gap)
    return (1 - share) * below.expectation(within: horizon, repeats: repeats, age: age)
      + share * above.expectation(within: horizon, repeats: repeats, age: age)
  }

  private func expectation(within horizon: Double, repeats: Int, age: Double) -> Double {
    let n = Double(chances(repeats: repeats))
    let shape = r + Double(repeats)
    var third = a + b + n - 1
    // The factor in front takes away the pole of the series.
    if abs(third) < 1e-9 { third = 1e-9 }
    let z = horizon / (alpha + age + horizon)
    let series = hypergeometric(shape, b + n, third, z)
    let logarithm = shape * log1p(-z) + series.logarithm
    let difference = series.isNegative ? 1 + exp(logarithm) : -expm1(logarithm)
    return max(0, third / (a - 1) * difference)
  }
}
