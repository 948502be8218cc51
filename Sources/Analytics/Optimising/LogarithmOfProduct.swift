import Foundation

/// The logarithm of a product of many positive factors, at the cost of a multiplication for each of them.
///
/// A logarithm is taken only before the product would overflow. A multiplication loses no more than an addition of
/// logarithms does.
struct LogarithmOfProduct {
  private var logarithm = 0.0
  private var product = 1.0

  private static let safeFactors = 1e-100...1e100
  private static let safeProducts = 1e-200...1e200

  mutating func multiply(by factor: Double) {
    guard Self.safeFactors.contains(factor) else {
      logarithm += log(factor)
      return
    }
    product *= factor
    guard !Self.safeProducts.contains(product) else { return }
    logarithm += log(product)
    product = 1
  }

  var value: Double { logarithm + log(product) }
}
