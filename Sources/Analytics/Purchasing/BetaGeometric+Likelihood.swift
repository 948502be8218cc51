import Foundation

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
