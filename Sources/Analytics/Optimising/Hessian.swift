/// The second derivatives of an objective at a point.
package struct Hessian: Sendable {
  package let rows: [[Double]]

  /// - Parameters: `rows` — a symmetric matrix.
  package init(rows: [[Double]]) { self.rows = rows }

  /// From central differences of the gradient.
  ///
  /// - Complexity: two evaluations a coordinate.
  /// - Source: Nocedal & Wright 2006, Numerical Optimization, section 8.1.
  package init(of objective: Objective, at point: [Double], step: Double = 1e-4) {
    let slopes = point.indices.map { index -> [Double] in
      var (above, below) = (point, point)
      above[index] += step
      below[index] -= step
      var (upper, lower) = (point, point)
      _ = objective(above, &upper)
      _ = objective(below, &lower)
      return zip(upper, lower).map { ($0 - $1) / (2 * step) }
    }
    rows = point.indices.map { i in point.indices.map { j in (slopes[i][j] + slopes[j][i]) / 2 } }
  }

  /// The vector that the matrix makes `vector`; `nil` where the matrix is not positive definite.
  ///
  /// - Source: Golub & Van Loan 2013, Matrix Computations, 4.2 (Cholesky).
  package func solution(of vector: [Double]) -> [Double]? {
    guard let factor = choleskyFactor else { return nil }
    var solution = vector
    for i in rows.indices {
      for k in 0..<i { solution[i] -= factor[i][k] * solution[k] }
      solution[i] /= factor[i][i]
    }
    for i in rows.indices.reversed() {
      for k in rows.indices.dropFirst(i + 1) { solution[i] -= factor[k][i] * solution[k] }
      solution[i] /= factor[i][i]
    }
    return solution
  }

  /// The diagonal of the inverse; `nil` where the matrix is not positive definite, so that there is no minimum.
  ///
  /// - Source: Golub & Van Loan 2013, Matrix Computations, 4.2 (Cholesky).
  package var inverseDiagonal: [Double]? {
    guard let factor = choleskyFactor else { return nil }
    return rows.indices.map { column in
      // The column of the inverse of the factor; its length squared is the diagonal of the inverse of the product.
      var solution = Array(repeating: 0.0, count: rows.count)
      for i in column..<rows.count {
        var sum = i == column ? 1.0 : 0
        for k in column..<i { sum -= factor[i][k] * solution[k] }
        solution[i] = sum / factor[i][i]
      }
      return dot(solution, solution)
    }
  }

  private var choleskyFactor: [[Double]]? {
    var factor = rows.map { $0.map { _ in 0.0 } }
    for i in rows.indices {
      for j in 0...i {
        var sum = rows[i][j]
        for k in 0..<j { sum -= factor[i][k] * factor[j][k] }
        if i == j {
          guard sum > 1e-12 * abs(rows[i][i]), sum.isFinite else { return nil }
          factor[i][i] = sum.squareRoot()
        } else {
          factor[i][j] = sum / factor[j][j]
        }
      }
    }
    return factor
  }
}
