/// A fitted model, and how far it can be believed.
package struct LogisticFit: Sendable, Equatable {
  package let model: LogisticRegression
  /// Of the intercept and of each weight, from the curvature of the penalised objective; `nil` where it is singular.
  package let standardErrors: [Double]?
  package let iterations: Int
  /// The largest component of the gradient at the end.
  package let gradientNorm: Double
  package let isConverged: Bool
}
