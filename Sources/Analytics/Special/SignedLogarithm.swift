import Foundation

/// A number too large or too small to write: its sign and the logarithm of its size.
package struct SignedLogarithm: Sendable, Equatable {
  package var logarithm: Double
  package var isNegative: Bool

  package var value: Double { isNegative ? -exp(logarithm) : exp(logarithm) }
}
