import Foundation

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
