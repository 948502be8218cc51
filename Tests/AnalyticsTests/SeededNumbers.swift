import Foundation

/// Random numbers that are the same in every run.
///
/// - Source: Steele, Lea & Flood 2014 (SplitMix64); Marsaglia & Tsang 2000 for the gamma distribution.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// Between 0 and 1, neither of them.
  mutating func uniform() -> Double {
    (Double(next() >> 12) + 0.5) / 4_503_599_627_370_496
  }

  mutating func exponential(rate: Double) -> Double {
    -log(uniform()) / rate
  }

  mutating func gamma(shape: Double) -> Double {
    if shape < 1 { return gamma(shape: shape + 1) * pow(uniform(), 1 / shape) }
    let d = shape - 1.0 / 3
    while true {
      let normal = (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform())
      let v = pow(1 + normal / (9 * d).squareRoot(), 3)
      if v > 0, log(uniform()) < normal * normal / 2 + d - d * v + d * log(v) { return d * v }
    }
  }

  mutating func beta(_ a: Double, _ b: Double) -> Double {
    let x = gamma(shape: a)
    return x / (x + gamma(shape: b))
  }
}
