import Analytics

/// A model as it was fitted: what stands beside the customers' values.
package struct CLVFit: Sendable {
  package var name: String
  package var parameters: [FittedParameter]
  package var logLikelihood: Double
  package var customers: Int
  package var gradientNorm: Double
  package var iterations: Int
  package var isConverged: Bool
  package var warnings: [FitWarning]

  init<Model>(_ name: String, _ fit: PurchaseFit<Model>) {
    self.name = name
    parameters = fit.parameters
    logLikelihood = fit.logLikelihood
    customers = fit.customers
    gradientNorm = fit.gradientNorm
    iterations = fit.iterations
    isConverged = fit.isConverged
    warnings = fit.warnings
  }

  init(_ fit: GammaGammaFit) {
    name = "gamma-gamma"
    parameters = fit.parameters
    logLikelihood = fit.logLikelihood
    customers = fit.customers
    gradientNorm = fit.gradientNorm
    iterations = fit.iterations
    isConverged = fit.isConverged
    warnings = fit.warnings
  }
}
