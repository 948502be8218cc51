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

extension ParetoNBD {
  /// - Source: Fader & Hardie 2005, "A Note on Deriving the Pareto/NBD Model", the likelihood before its integral is solved.
  /// - Complexity: an integral for each different time among the customers with one number of repeats, and an exponential
  ///   and a logarithm for each different history.
  package func logLikelihood(of sample: PurchaseSample, gradient: inout [Double]) -> Double {
    let sum = sample.sum { groups in
      var sum = LikelihoodSum()
      var purchasing = RisingFactorial(base: r)
      for group in groups {
        purchasing.advance(to: group.repeats)
        sum.value += group.weight * (purchasing.logarithm + r * log(alpha) + s * log(beta))
        sum.slopes +=
          group.weight
          * SIMD4(purchasing.derivative + log(alpha), r / alpha, log(beta), s / beta)
        sum += timeSum(of: group)
      }
      return sum
    }
    gradient = sum.gradient(at: SIMD4(r, alpha, s, beta))
    return sum.value
  }

  /// What depends on recency and age, for all customers of a group.
  ///
  /// All is relative to f at the recency, so that nothing underflows. The integral from recency to age is the one from
  /// recency to the last time less the one from age to it; the likelihood of being alive is always more than the latter, so
  /// that the difference costs no digits.
  private func timeSum(of group: RepeatGroup) -> LikelihoodSum {
    let tails = tails(of: group)
    let alphaLogarithms = group.times.map { log(alpha + $0) }
    let betaLogarithms = group.times.map { log(beta + $0) }
    let purchases = r + Double(group.repeats)
    var sum = LikelihoodSum()
    for index in group.weights.indices {
      let weight = group.weights[index]
      let (recency, age) = (Int(group.recencyIndex[index]), Int(group.ageIndex[index]))
      let end = group.times[age]
      let logLevel = -purchases * alphaLogarithms[recency] - (s + 1) * betaLogarithms[recency]
      let level = exp(-purchases * alphaLogarithms[age] - (s + 1) * betaLogarithms[age] - logLevel)
      var stopped = tails[recency]
      stopped.add(tails[age], times: -level)
      let alive = level * (beta + end)
      let whole = alive + s * stopped.total
      let share = weight / whole
      sum.value += weight * (logLevel + log(whole))
      sum.slopes -= SIMD4(
        share * (alphaLogarithms[age] * alive + s * stopped.alphaLogarithm),
        share * purchases * (alive / (alpha + end) + s * stopped.alphaInverse),
        share * (betaLogarithms[age] * alive - stopped.total + s * stopped.betaLogarithm),
        share * s * (level + (s + 1) * stopped.betaInverse))
    }
    return sum
  }

  /// For each time of the group, the moments of f from there to the last time, relative to f there.
  private func tails(of group: RepeatGroup) -> [LifetimeMoments] {
    let integral = integral(repeats: group.repeats)
    var tails = Array(repeating: LifetimeMoments(), count: group.times.count)
    for index in group.times.indices.dropLast().reversed() {
      let (start, end) = (group.times[index], group.times[index + 1])
      tails[index] = integral.moments(from: start, to: end)
      tails[index].add(tails[index + 1], times: exp(-integral.fall(from: start, to: end)))
    }
    return tails
  }
}

/// The integral in the likelihood of the Pareto/NBD model, over the times at which a customer may have stopped.
///
/// A difference of two hypergeometric functions, the usual way, loses all digits where recency is near age or purchases are
/// many. The integrand is smooth and falls, so that panels with Gauss's rule give it to 1e-10.
struct LifetimeIntegral {
  let alpha: Double
  let beta: Double
  /// r + x
  let purchases: Double
  /// s + 1
  let dropouts: Double

  /// The fall of the integrand over a panel, as an exponent, at most, with the points that suffice for it.
  private static let rules = [(fall: 0.01, rule: two), (fall: 0.15, rule: four), (fall: 0.6, rule: eight)]
  private static let two = GaussLegendre(points: 2)
  private static let four = GaussLegendre(points: 4)
  private static let eight = GaussLegendre(points: 8)
  private static let sixteen = GaussLegendre(points: 16)

  private static let widestFall = 6.0
  /// What comes after the integrand has fallen by this exponent is below the precision of numbers.
  private static let deepestFall = 42.0

  /// The moments of f(y) / f(`start`) over `start`…`end`.
  func moments(from start: Double, to end: Double) -> LifetimeMoments {
    var moments = LifetimeMoments()
    guard end > start else { return moments }
    let offset = min(alpha, beta)
    let width = log1p((end - start) / (offset + start))
    // In v = ln(offset + y) the integrand falls ever more steeply, never more than at the end.
    let slope = (purchases / (alpha + end) + dropouts / (beta + end)) * (offset + end)
    let steepest = max(1, slope) * width
    if let short = Self.rules.first(where: { steepest <= $0.fall }) {
      addPanel(start, end, relativeTo: start, by: short.rule, to: &moments)
      return moments
    }
    let panels = max((steepest / Self.widestFall).rounded(.up), width.rounded(.up))
    var lower = start
    var panel = 1.0
    while panel <= panels, fall(from: start, to: lower) < Self.deepestFall {
      let upper = panel == panels ? end : start + (offset + start) * expm1(width * panel / panels)
      addPanel(lower, upper, relativeTo: start, by: Self.sixteen, to: &moments)
      lower = upper
      panel += 1
    }
    return moments
  }

  /// ln f(`start`) − ln f(`end`), not negative.
  func fall(from start: Double, to end: Double) -> Double {
    purchases * log1p((end - start) / (alpha + start)) + dropouts * log1p((end - start) / (beta + start))
  }

  private func addPanel(
    _ lower: Double, _ upper: Double, relativeTo start: Double, by rule: GaussLegendre,
    to moments: inout LifetimeMoments
  ) {
    let alphaStart = log(alpha + start)
    let betaStart = log(beta + start)
    for index in rule.nodes.indices {
      let y = lower + (upper - lower) * rule.nodes[index]
      // Logarithms of quotients near 1: where scales are in the millions, a difference of logarithms has few digits.
      let alphaRise = log1p((y - start) / (alpha + start))
      let betaRise = log1p((y - start) / (beta + start))
      let density = exp(-purchases * alphaRise - dropouts * betaRise)
      let share = density * rule.weights[index] * (upper - lower)
      moments.total += share
      moments.alphaLogarithm += share * (alphaStart + alphaRise)
      moments.alphaInverse += share / (alpha + y)
      moments.betaLogarithm += share * (betaStart + betaRise)
      moments.betaInverse += share / (beta + y)
    }
  }
}

/// Integrals over a stretch of time of f(y) = (α + y)^−(r+x) (β + y)^−(s+1), and of f times what its derivatives need.
struct LifetimeMoments {
  /// ∫ f
  var total = 0.0
  /// ∫ f ln(α + y)
  var alphaLogarithm = 0.0
  /// ∫ f / (α + y)
  var alphaInverse = 0.0
  /// ∫ f ln(β + y)
  var betaLogarithm = 0.0
  /// ∫ f / (β + y)
  var betaInverse = 0.0

  mutating func add(_ other: LifetimeMoments, times factor: Double) {
    total += factor * other.total
    alphaLogarithm += factor * other.alphaLogarithm
    alphaInverse += factor * other.alphaInverse
    betaLogarithm += factor * other.betaLogarithm
    betaInverse += factor * other.betaInverse
  }
}
