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
