/// Where a search ended.
package struct Minimum: Sendable, Equatable {
  package var point: [Double]
  package var value: Double
  /// The largest component of the gradient there, in size; ∞ where the search knows none.
  package var gradientNorm: Double
  package var iterations: Int
}
