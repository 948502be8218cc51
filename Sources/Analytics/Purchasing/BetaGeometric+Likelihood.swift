import Foundation

extension BetaGeometric {
  /// - Source: Fader, Hardie & Lee 2005, Marketing Science 24(2), eq. 6; Batislam, Denizel & Filiztekin 2007, International
  ///   Journal of Research in Marketing 24(3), which is the same with one chance more.
  /// - Complexity: an exponential and a logarithm for each different history with a chance to stop, none for the others.
  func logLikelihood(of sample: PurchaseSample, gradient: inout [Double]) -> Double {
    var purchasing = RisingFactorial(base: r)
    var staying = RisingFactorial(base: b)
    var choosing = RisingFactorial(base: a + b)
    var slopes = Slopes()
    var sum = 0.0
    for group in sample.groups {
      let chances = chances(repeats: group.repeats)
      purchasing.advance(to: group.repeats)
      staying.advance(to: chances)
      choosing.advance(to: chances)
      let times = timeSums(of: group, chances: chances)
      let shape = r + Double(group.repeats)
      let weight = group.weight
      sum += weight * (purchasing.logarithm + r * log(alpha) + staying.logarithm - choosing.logarithm)
      sum += times.logarithms - shape * times.ageLogarithms
      slopes.r +=
        weight * (purchasing.derivative + log(alpha)) - times.ageLogarithms + times.stoppedLogarithms
      slopes.alpha += weight * r / alpha - shape * (times.ageInverses + times.stoppedInverses)
      slopes.a += times.stopped / a - weight * choosing.derivative
      slopes.b += weight * (staying.derivative - choosing.derivative)
      if chances > 0 { slopes.b -= times.stopped / (b + Double(chances - 1)) }
    }
    gradient = [slopes.r * r, slopes.alpha * alpha, slopes.a * a, slopes.b * b]
    return sum
  }

  private struct Slopes {
    var (r, alpha, a, b) = (0.0, 0.0, 0.0, 0.0)
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

  private func timeSums(of group: RepeatGroup, chances: Int) -> TimeSums {
    let logarithms = group.times.map { log(alpha + $0) }
    let inverses = group.times.map { 1 / (alpha + $0) }
    let shape = r + Double(group.repeats)
    let logRatio = chances > 0 ? log(a / (b + Double(chances - 1))) : 0
    var sums = TimeSums()
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
      sums.logarithms += weight * (max(0, logOdds) + log1p(small))
      sums.stopped += stopped
      sums.stoppedLogarithms += stopped * silence
      sums.stoppedInverses += stopped * (inverses[recency] - inverses[age])
    }
    return sums
  }
}
