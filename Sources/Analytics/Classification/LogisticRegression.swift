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

extension LogisticRegression {
  /// The model with the least ½·penalty·‖w‖² + Σ log loss; the intercept is not penalised. With a penalty of 1 the objective is
  /// that of scikit-learn's `LogisticRegression` at C = 1. A penalty above 0 has one minimum also where columns repeat or the
  /// classes can be separated.
  ///
  /// Newton's method, which for this objective is iteratively reweighted least squares, with steps halved until the objective
  /// does not rise. Deterministic: the same input gives the same bits.
  ///
  /// - Parameters: `outcomes` — one a row; `tolerance` — the search ends where no component of the gradient is larger.
  /// - Throws: ``ClassificationError/oneClass(positive:)``.
  /// - Complexity: O(n·e² + w³) an iteration, for e entries a row and w coordinates; about 8 iterations.
  /// - Source: Hastie, Tibshirani & Friedman 2009, 4.4.1, eqs. 4.21–4.28; Nocedal & Wright 2006, Numerical Optimization, 3.3.
  package static func fit(
    _ matrix: DesignMatrix, _ outcomes: [Bool], penalty: Double = 1, tolerance: Double = 1e-8,
    iterationLimit: Int = 100
  ) throws -> LogisticFit {
    precondition(matrix.count == outcomes.count, "an outcome a row")
    let positives = outcomes.count { $0 }
    guard positives > 0, positives < outcomes.count else {
      throw ClassificationError.oneClass(positive: positives > 0)
    }
    let objective = LogisticObjective(matrix: matrix, outcomes: outcomes, penalty: penalty)
    // Without weights, the intercept is the log-odds of the whole set.
    var point = Array(repeating: 0.0, count: matrix.width + 1)
    point[0] = log(Double(positives) / Double(outcomes.count - positives))
    var here = objective.curve(at: point)
    var iterations = 0
    while iterations < iterationLimit, largest(here.gradient) >= tolerance {
      guard let direction = here.hessian.solution(of: here.gradient.map { -$0 }),
        let next = step(from: point, value: here.value, along: direction, objective)
      else { break }
      iterations += 1
      point = next
      here = objective.curve(at: point)
    }
    let norm = largest(here.gradient)
    return LogisticFit(
      model: LogisticRegression(intercept: point[0], weights: Array(point.dropFirst())),
      standardErrors: here.hessian.inverseDiagonal?.map { $0.squareRoot() },
      iterations: iterations, gradientNorm: norm, isConverged: norm < tolerance)
  }

  private static func step(
    from point: [Double], value: Double, along direction: [Double], _ objective: LogisticObjective
  ) -> [Double]? {
    var length = 1.0
    // At the minimum the objective only changes by rounding.
    let bound = value + 1e-13 * abs(value)
    while length > 1e-10 {
      let next = zip(point, direction).map { $0 + length * $1 }
      if objective.value(at: next) <= bound { return next }
      length /= 2
    }
    return nil
  }
}

/// ½·penalty·‖w‖² + Σ log loss, in the intercept and the weights.
private struct LogisticObjective {
  let matrix: DesignMatrix
  let outcomes: [Bool]
  let penalty: Double

  func value(at point: [Double]) -> Double {
    let model = LogisticRegression(intercept: point[0], weights: Array(point.dropFirst()))
    var sum = penalty / 2 * dot(model.weights, model.weights)
    for (logit, outcome) in zip(model.logits(matrix), outcomes) {
      sum += softplus(logit) - (outcome ? logit : 0)
    }
    return sum
  }

  /// The value with its first and second derivatives.
  func curve(at point: [Double]) -> (value: Double, gradient: [Double], hessian: Hessian) {
    let width = point.count
    var value = 0.0
    var gradient = point.indices.map { $0 == 0 ? 0 : penalty * point[$0] }
    for weight in point.dropFirst() { value += penalty / 2 * weight * weight }
    // Only the upper triangle is summed.
    var curvature = Array(repeating: 0.0, count: width * width)
    for index in 1..<max(1, width) { curvature[index * width + index] = penalty }
    curvature.withUnsafeMutableBufferPointer { curvature in
      for row in outcomes.indices {
        let entries = matrix.starts[row]..<matrix.starts[row + 1]
        var logit = point[0]
        for index in entries { logit += point[Int(matrix.places[index]) + 1] * matrix.values[index] }
        let chance = logistic(logit)
        value += softplus(logit) - (outcomes[row] ? logit : 0)
        let slope = chance - (outcomes[row] ? 1 : 0)
        let weight = chance * (1 - chance)
        gradient[0] += slope
        curvature[0] += weight
        for index in entries {
          let place = Int(matrix.places[index]) + 1
          let share = weight * matrix.values[index]
          gradient[place] += slope * matrix.values[index]
          curvature[place] += share
          let line = place * width + 1
          for other in index..<entries.upperBound {
            curvature[line + Int(matrix.places[other])] += share * matrix.values[other]
          }
        }
      }
    }
    let rows = point.indices.map { i in
      point.indices.map { j in curvature[min(i, j) * width + max(i, j)] }
    }
    return (value, gradient, Hessian(rows: rows))
  }
}

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

/// Why no classifier was fitted.
package enum ClassificationError: Error, Equatable {
  /// All outcomes of the training set are the same.
  case oneClass(positive: Bool)
}
