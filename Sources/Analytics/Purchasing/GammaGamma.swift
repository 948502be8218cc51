import Foundation

/// What a model of spending has to know of one customer.
package struct SpendHistory: Sendable, Hashable {
  /// Purchases after the first one, x.
  package let repeats: Int
  /// The mean spend of those, z; 0 without any. Money, in any one unit.
  package let meanSpend: Double

  /// - Throws: `SpendHistoryError` for a negative number of repeats, or a mean that is negative or no number.
  package init(repeats: Int, meanSpend: Double) throws {
    guard repeats >= 0 else { throw SpendHistoryError.negativeRepeats(repeats) }
    guard meanSpend >= 0, meanSpend.isFinite else { throw SpendHistoryError.notASpend(meanSpend) }
    self.repeats = repeats
    self.meanSpend = meanSpend
  }

  /// Whether it can tell a model anything: a spend of 0 has no density under a gamma distribution.
  package var isInformative: Bool { repeats > 0 && meanSpend > 0 }
}

/// Numbers that are no history of spending.
package enum SpendHistoryError: Error, Equatable {
  case negativeRepeats(Int)
  case notASpend(Double)
}

/// The gamma-gamma model: the spend of a purchase varies about the customer's own mean, and the means vary among customers.
///
/// It takes the mean spend as independent of how often a customer buys.
///
/// - Source: Fader & Hardie 2013, "The Gamma-Gamma Model of Monetary Value".
package struct GammaGamma: Sendable, Equatable {
  /// Shape of the spends of one customer.
  package let p: Double
  /// Shape of the rates among customers.
  package let q: Double
  /// Scale of the rates, money.
  package let v: Double

  package init(p: Double, q: Double, v: Double) {
    self.p = p
    self.q = q
    self.v = v
  }

  /// The mean spend over all customers, pv / (q − 1); `nil` for q ≤ 1, where it does not exist.
  ///
  /// - Source: Fader & Hardie 2013, E(Z | p, q, γ).
  package var populationMean: Double? { q > 1 ? p * v / (q - 1) : nil }

  /// The spend expected of the customer's next purchase, between the population's mean and the customer's own.
  ///
  /// - Returns: `nil` where the mean does not exist, px + q ≤ 1: at x = 0 that is q ≤ 1.
  /// - Source: Fader & Hardie 2013, E(Z | p, q, γ; z̄, x).
  package func expectedSpend(given history: SpendHistory) -> Double? {
    let x = Double(history.repeats)
    let shape = p * x + q
    return shape > 1 ? p * (v + x * history.meanSpend) / (shape - 1) : nil
  }
}

/// A gamma-gamma model with the parameters that explain a sample best.
package struct GammaGammaFit: ModelFit {
  package var model: GammaGamma
  package var parameters: [FittedParameter]
  package var logLikelihood: Double
  /// Customers whose spending was used.
  package var customers: Int
  /// Customers without repeats, or with a mean spend of 0.
  package var excluded: Int
  /// Of repeats and mean spend, after Pearson: the model takes it as 0. `nil` where either is the same for all.
  package var correlation: Double?
  package var gradientNorm: Double
  package var iterations: Int
  package var isConverged: Bool
  package var warnings: [FitWarning]

  init(_ maximum: LikelihoodMaximum, used: [SpendHistory], excluded: Int) {
    let values = maximum.values
    model = GammaGamma(p: values[0], q: values[1], v: values[2])
    parameters = maximum.parameters
    logLikelihood = maximum.logLikelihood
    customers = used.count
    self.excluded = excluded
    correlation = Analytics.correlation(used.map { Double($0.repeats) }, used.map(\.meanSpend))
    gradientNorm = maximum.gradientNorm
    iterations = maximum.iterations
    isConverged = maximum.isConverged
    warnings = maximum.warnings + (model.populationMean == nil ? [.noPopulationMean] : [])
  }
}

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

/// The customers with one number of repeats, for the likelihood of spending.
struct SpendGroup: Sendable {
  let repeats: Double
  /// x·z of each: the money of the repeat purchases.
  let totals: [Double]
  /// The sum of ln z.
  let logarithmSum: Double

  var count: Double { Double(totals.count) }

  init(_ histories: ArraySlice<SpendHistory>) {
    let x = Double(histories.first?.repeats ?? 0)
    repeats = x
    totals = histories.map { x * $0.meanSpend }
    logarithmSum = histories.reduce(0) { $0 + log($1.meanSpend) }
  }
}
