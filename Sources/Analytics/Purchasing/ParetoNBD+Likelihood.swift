import Foundation

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
