import Foundation

extension PurchaseModel {
  /// Fits the model by maximum likelihood, on the logarithms of its parameters, from several starts.
  ///
  /// Deterministic. The unit of time has no influence on what is found: with logarithms it is a shift of the starts.
  ///
  /// - Throws: `FitError` with fewer than 30 customers, or when none of them bought again.
  /// - Complexity: some 50 passes over the different histories.
  package static func fit(_ sample: PurchaseSample) throws -> PurchaseFit<Self> {
    try requireEnough(of: sample)
    let part = sample.count > screeningLimit ? sample.thinned(to: screeningLimit) : nil
    let maximum = LikelihoodSearch(
      names: parameterNames, customers: sample.customers, starts: scaledStarts(meanAge: sample.meanAge),
      ridges: ridges, objective: objective(sample), screening: part.map { objective($0) }
    ).maximum()
    return PurchaseFit(
      model: Self(parameters: maximum.values), parameters: maximum.parameters,
      logLikelihood: maximum.logLikelihood, customers: Int(sample.customers),
      differentHistories: sample.count, gradientNorm: maximum.gradientNorm,
      iterations: maximum.iterations, isConverged: maximum.isConverged, warnings: maximum.warnings)
  }

  private static func requireEnough(of sample: PurchaseSample) throws {
    let customers = Int(sample.customers)
    guard customers >= leastCustomers else {
      throw FitError.tooFewCustomers(count: customers, needed: leastCustomers)
    }
    guard sample.repeats > 0 else { throw FitError.noRepeatPurchase(customers: customers) }
  }

  private static func scaledStarts(meanAge: Double) -> [[Double]] {
    starts.map { start in
      start.indices.map { index in
        log(start[index])
          + (timeParameters.contains(index) ? log(max(meanAge, .leastNormalMagnitude) / 10) : 0)
      }
    }
  }

  private static func objective(_ sample: PurchaseSample) -> Objective {
    { logarithms, gradient in
      let model = Self(parameters: logarithms.map { exp($0) })
      let value = model.logLikelihood(of: sample, gradient: &gradient)
      for index in gradient.indices { gradient[index] /= -sample.customers }
      return -value / sample.customers
    }
  }
}

/// Four parameters from fewer customers than this are noise.
private let leastCustomers = 30

/// Different histories among which the starts compete.
private let screeningLimit = 5_000
