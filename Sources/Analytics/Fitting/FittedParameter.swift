/// A parameter of a model, as estimated.
package struct FittedParameter: Sendable, Equatable {
  package var name: String
  package var value: Double
  /// In the unit of the value; `nil` where the curvature gives none.
  package var standardError: Double?
}
