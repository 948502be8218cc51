import Foundation

extension GammaGamma {
  /// Fits the model by maximum likelihood to the customers with repeats and a mean spend above 0; others are left out.
  ///
  /// - Throws: `FitError` with fewer than 10 such customers.
  /// - Complexity: a division a customer in each of some 20 passes.
  package static func fit(_ histories: [SpendHistory]) throws -> GammaGammaFit {
    let used = ordered(histories)
    guard used.count >= leastCustomers else {
      throw FitError.tooFewCustomers(count: used.count, needed: leastCustomers)
    }
    let groups = used.chunked { $0.repeats == $1.repeats }.map(SpendGroup.init)
    let mean = used.reduce(0) { $0 + $1.meanSpend } / Double(used.count)
    let objective = objective(groups, customers: Double(used.count))
    let maximum = LikelihoodSearch(
      names: ["p", "q", "v"], customers: Double(used.count),
      starts: starts.map { [log($0[0]), log($0[1]), log($0[2] * mean)] }, ridges: [[0], [1, 2]],
      objective: objective, screening: screening(used), polishesRidges: false
    ).maximum()
    return GammaGammaFit(maximum, used: used, excluded: histories.count - used.count)
  }

  /// The customers who can tell something, by repeats and spend, so that the order in which they come has no influence.
  private static func ordered(_ histories: [SpendHistory]) -> [SpendHistory] {
    let groups = Dictionary(grouping: histories.lazy.filter(\.isInformative), by: \.repeats)
    return groups.sorted { $0.key < $1.key }.flatMap { group in
      group.value.sorted { $0.meanSpend < $1.meanSpend }
    }
  }

  /// The same question of some 5,000 customers, evenly spread, to choose among the starts; `nil` where there are not more.
  private static func screening(_ used: [SpendHistory]) -> Objective? {
    let step = used.count / 5_000
    guard step > 1 else { return nil }
    let some = stride(from: 0, to: used.count, by: step).map { used[$0] }
    return objective(
      some.chunked { $0.repeats == $1.repeats }.map(SpendGroup.init), customers: Double(some.count))
  }

  /// - Returns: the log-likelihood; in `gradient` its derivatives by ln p, ln q and ln v.
  /// - Source: Fader & Hardie 2013, f(z̄ | p, q, γ; x).
  func logLikelihood(of groups: [SpendGroup], gradient: inout [Double]) -> Double {
    var sum = 0.0
    gradient = [0, 0, 0]
    for group in groups {
      let (x, n) = (group.repeats, group.count)
      let shape = p * x + q
      var product = LogarithmOfProduct()
      var inverses = 0.0
      for total in group.totals {
        product.multiply(by: total + v)
        inverses += 1 / (total + v)
      }
      let logarithms = product.value
      let constant = logGamma(shape) - logGamma(p * x) - logGamma(q) + q * log(v) + p * x * log(x)
      sum += n * constant + (p * x - 1) * group.logarithmSum - shape * logarithms
      let shapeSlope = digamma(shape)
      gradient[0] += p * x * (n * (shapeSlope - digamma(p * x) + log(x)) + group.logarithmSum - logarithms)
      gradient[1] += q * (n * (shapeSlope - digamma(q) + log(v)) - logarithms)
      gradient[2] += n * q - v * shape * inverses
    }
    return sum
  }

  private static func objective(_ groups: [SpendGroup], customers: Double) -> Objective {
    { logarithms, gradient in
      let model = GammaGamma(p: exp(logarithms[0]), q: exp(logarithms[1]), v: exp(logarithms[2]))
      let value = model.logLikelihood(of: groups, gradient: &gradient)
      for index in gradient.indices { gradient[index] /= -customers }
      return -value / customers
    }
  }

  /// Three parameters from fewer customers than this are noise.
  private static let leastCustomers = 10

  /// p, q, and v in units of the mean spend.
  private static let starts: [[Double]] = [[2, 3, 1], [1, 1, 1], [6, 4, 0.5]]
}
