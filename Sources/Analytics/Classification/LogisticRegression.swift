import Foundation

/// The chance of an outcome as a logistic function of coordinates.
///
/// - Source: Hastie, Tibshirani & Friedman 2009, The Elements of Statistical Learning, 4.4 (4.4.4 for the penalty).
package struct LogisticRegression: Sendable, Equatable, Codable {
  package let intercept: Double
  /// One a coordinate, in log-odds.
  package let weights: [Double]

  package init(intercept: Double, weights: [Double]) {
    self.intercept = intercept
    self.weights = weights
  }

  /// The log-odds of each row.
  package func logits(_ matrix: DesignMatrix) -> [Double] {
    (0..<matrix.count).map { row in
      var sum = intercept
      for index in matrix.starts[row]..<matrix.starts[row + 1] {
        sum += weights[Int(matrix.places[index])] * matrix.values[index]
      }
      return sum
    }
  }

  /// 0…1, a row each.
  package func probabilities(_ matrix: DesignMatrix) -> [Double] { logits(matrix).map(logistic) }
}

/// 1 ÷ (1 + e⁻ˣ), without overflow at either end.
package func logistic(_ logit: Double) -> Double {
  if logit >= 0 { return 1 / (1 + exp(-logit)) }
  let odds = exp(logit)
  return odds / (1 + odds)
}

/// ln(1 + eˣ), without overflow.
func softplus(_ logit: Double) -> Double { max(logit, 0) + log1p(exp(-abs(logit))) }
