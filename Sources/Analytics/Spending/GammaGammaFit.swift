/// A gamma-gamma model with the parameters that explain a sample best.
package struct GammaGammaFit: Sendable {
  package var model: GammaGamma
  package var parameters: [FittedParameter]
  package var logLikelihood: Double
  /// Customers whose spending was used.
  package var customers: Int
  /// Customers without repeats, or with a mean spend of 0.
  package var excluded: Int
  /// Of repeats and mean spend, after Pearson: the model takes it as 0. `nil` where either is the same for all.
  package var correlation: Double?
  /// The largest derivative of the log-likelihood, a customer, by the logarithm of a parameter.
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
