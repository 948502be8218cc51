/// What to know before a fitted model is believed.
package enum FitWarning: Sendable, Equatable {
  /// The search ended where the log-likelihood still rises by this much a customer per logarithm of a parameter.
  case notConverged(gradientNorm: Double)
  /// These parameters can be ten times larger, or smaller, together, and the log-likelihood falls by less than a half: it
  /// and the forecasts can be used, the parameters themselves say nothing.
  case notIdentified(parameters: [String])
  /// The curvature at the end is not that of a maximum.
  case noStandardErrors
  /// The spread of spending is so wide (q ≤ 1) that the mean over all customers does not exist.
  case noPopulationMean
}
