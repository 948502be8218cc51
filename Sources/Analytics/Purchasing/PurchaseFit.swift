/// A model with the parameters that explain a sample best.
package struct PurchaseFit<Model: PurchaseModel>: Sendable {
  package var model: Model
  /// With the standard errors of the parameters, by the curvature of the log-likelihood and the delta method.
  package var parameters: [FittedParameter]
  package var logLikelihood: Double
  package var customers: Int
  /// How many of the histories differ.
  package var differentHistories: Int
  /// The largest derivative of the log-likelihood, a customer, by the logarithm of a parameter.
  package var gradientNorm: Double
  package var iterations: Int
  package var isConverged: Bool
  package var warnings: [FitWarning]
}
