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

/// A model whose customers may stop after each chance with a probability of their own.
///
/// Probabilities to stop follow a beta distribution among customers: its mean is a / (a + b).
package protocol BetaGeometricModel: PurchaseModel, Equatable {
  /// Whether a customer may stop right after the first purchase.
  static var stopsAtFirst: Bool { get }

  /// Shape of the rates of purchase among customers.
  var r: Double { get }
  /// Scale of the rates, a time.
  var alpha: Double { get }
  var a: Double { get }
  var b: Double { get }
}

extension BetaGeometricModel {
  package static var parameterNames: [String] { ["r", "alpha", "a", "b"] }
  package static var starts: [[Double]] { [[1, 3, 1, 3], [1, 1, 1, 1], [0.3, 5, 0.5, 5]] }
  package static var timeParameters: [Int] { [1] }
  package static var ridges: [[Int]] { [[0, 1], [2, 3]] }

  package init(r: Double, alpha: Double, a: Double, b: Double) { self.init(parameters: [r, alpha, a, b]) }

  package var parameters: [Double] { [r, alpha, a, b] }

  private var kernel: BetaGeometric {
    BetaGeometric(r: r, alpha: alpha, a: a, b: b, stopsAtFirst: Self.stopsAtFirst)
  }

  package func logLikelihood(of sample: PurchaseSample, gradient: inout [Double]) -> Double {
    kernel.logLikelihood(of: sample, gradient: &gradient)
  }

  package func probabilityAlive(_ history: PurchaseHistory) -> Double {
    kernel.probabilityAlive(history)
  }

  /// - Complexity: one ₂F₁ series.
  package func expectedPurchasesIfAlive(within horizon: Double, repeats: Int, age: Double) -> Double {
    kernel.expectedPurchasesIfAlive(within: horizon, repeats: repeats, age: age)
  }
}

/// The BG/NBD model: Poisson purchases; after each repeat purchase a customer stops with an own probability.
///
/// A customer without repeats cannot have stopped, so that `probabilityAlive` is 1 for all of them: not a score of
/// leaving. `MBGNBD` and `ParetoNBD` give one.
///
/// - Source: Fader, Hardie & Lee 2005, "Counting Your Customers" the Easy Way, Marketing Science 24(2), eq. 9 for a new
///   customer and eq. 10; Hardie 2008, note 021, for P(alive).
package struct BGNBD: BetaGeometricModel {
  package static let stopsAtFirst = false

  package let r, alpha, a, b: Double

  package init(parameters: [Double]) {
    (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3])
  }
}

/// The MBG/NBD model: as `BGNBD`, but a customer may stop right after the first purchase too.
///
/// - Source: Batislam, Denizel & Filiztekin 2007, International Journal of Research in Marketing 24(3), for P(alive); Hoppe &
///   Wagner 2007, Marketing ZFP 29(2), for the conditional expectation of what they call CBG/NBD.
package struct MBGNBD: BetaGeometricModel {
  package static let stopsAtFirst = true

  package let r, alpha, a, b: Double

  package init(parameters: [Double]) {
    (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3])
  }
}

extension BetaGeometric {
  /// - Source: Fader, Hardie & Lee 2005, Marketing Science 24(2), eq. 6; Batislam, Denizel & Filiztekin 2007, International
  ///   Journal of Research in Marketing 24(3), which is the same with one chance more.
  /// - Complexity: an exponential for each different history with a chance to stop, none for the others, and a logarithm
  ///   for each different time.
  func logLikelihood(of sample: PurchaseSample, gradient: inout [Double]) -> Double {
    let logarithms = sample.times.map { log(alpha + $0) }
    let inverses = sample.times.map { 1 / (alpha + $0) }
    let sum = sample.sum { groups in
      var sum = LikelihoodSum()
      var purchasing = RisingFactorial(base: r)
      var staying = RisingFactorial(base: b)
      var choosing = RisingFactorial(base: a + b)
      for group in groups {
        let chances = chances(repeats: group.repeats)
        purchasing.advance(to: group.repeats)
        staying.advance(to: chances)
        choosing.advance(to: chances)
        let times = timeSums(
          of: group, chances: chances, logarithms: group.timeIndex.map { logarithms[Int($0)] },
          inverses: group.timeIndex.map { inverses[Int($0)] })
        let shape = r + Double(group.repeats)
        let weight = group.weight
        sum.value += weight * (purchasing.logarithm + r * log(alpha) + staying.logarithm - choosing.logarithm)
        sum.value += times.logarithms - shape * times.ageLogarithms
        sum.slopes += SIMD4(
          weight * (purchasing.derivative + log(alpha)) - times.ageLogarithms + times.stoppedLogarithms,
          weight * r / alpha - shape * (times.ageInverses + times.stoppedInverses),
          times.stopped / a - weight * choosing.derivative,
          weight * (staying.derivative - choosing.derivative))
        if chances > 0 { sum.slopes[3] -= times.stopped / (b + Double(chances - 1)) }
      }
      return sum
    }
    gradient = sum.gradient(at: SIMD4(r, alpha, a, b))
    return sum.value
  }

  /// Sums over the customers of a group, where s is the probability that one has stopped.
  private struct TimeSums {
    /// Of ln(1 + odds of having stopped).
    var logarithms = 0.0
    /// Of s.
    var stopped = 0.0
    /// Of ln(α + T).
    var ageLogarithms = 0.0
    /// Of s · ln((α + T) / (α + t_x)).
    var stoppedLogarithms = 0.0
    /// Of 1 / (α + T).
    var ageInverses = 0.0
    /// Of s · (1 / (α + t_x) − 1 / (α + T)).
    var stoppedInverses = 0.0
  }

  /// - Parameters: of α + t for each time of the group, the logarithm and the inverse.
  private func timeSums(
    of group: RepeatGroup, chances: Int, logarithms: [Double], inverses: [Double]
  ) -> TimeSums {
    let shape = r + Double(group.repeats)
    let logRatio = chances > 0 ? log(a / (b + Double(chances - 1))) : 0
    var sums = TimeSums()
    var single = LogarithmOfProduct()
    for index in group.weights.indices {
      let weight = group.weights[index]
      let age = Int(group.ageIndex[index])
      sums.ageLogarithms += weight * logarithms[age]
      sums.ageInverses += weight * inverses[age]
      if chances == 0 { continue }
      let recency = Int(group.recencyIndex[index])
      let silence = logarithms[age] - logarithms[recency]
      let logOdds = logRatio + shape * silence
      let small = exp(-abs(logOdds))
      let stopped = weight * (logOdds > 0 ? 1 : small) / (1 + small)
      sums.logarithms += weight * max(0, logOdds)
      if weight == 1 { single.multiply(by: 1 + small) } else { sums.logarithms += weight * log1p(small) }
      sums.stopped += stopped
      sums.stoppedLogarithms += stopped * silence
      sums.stoppedInverses += stopped * (inverses[recency] - inverses[age])
    }
    sums.logarithms += single.value
    return sums
  }
}
