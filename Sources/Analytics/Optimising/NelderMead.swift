/// The search by a simplex, which needs no gradient and steps over small unevenness.
///
/// - Source: Nelder & Mead 1965, The Computer Journal 7(4), with the coefficients 1, 2, ½ and ½.
package struct NelderMead: Sendable {
  /// The edge of the first simplex.
  package var edge = 0.1
  /// The search ends where the values at the corners differ by less, relative to their size.
  package var tolerance = 1e-14
  package var iterationLimit = 500

  package init() {}

  private struct Corner {
    var point: [Double]
    var value: Double
  }

  package func minimum(of objective: ([Double]) -> Double, from start: [Double]) -> Minimum {
    var corners = [Corner(point: start, value: objective(start))]
    for index in start.indices {
      var point = start
      point[index] += edge
      corners.append(Corner(point: point, value: objective(point)))
    }
    var iterations = 0
    while iterations < iterationLimit {
      corners.sort { $0.value < $1.value }
      if corners[start.count].value - corners[0].value <= tolerance * abs(corners[0].value) { break }
      iterations += 1
      improve(&corners, objective)
    }
    corners.sort { $0.value < $1.value }
    return Minimum(
      point: corners[0].point, value: corners[0].value, gradientNorm: .infinity, iterations: iterations)
  }

  /// Moves the worst of the corners, which are sorted, or draws all to the best.
  private func improve(_ corners: inout [Corner], _ objective: ([Double]) -> Double) {
    let worst = corners.count - 1
    let centre = corners[0].point.indices.map { index in
      corners[..<worst].reduce(0) { $0 + $1.point[index] } / Double(worst)
    }
    func corner(_ distance: Double) -> Corner {
      let point = zip(centre, corners[worst].point).map { $0 + distance * ($0 - $1) }
      return Corner(point: point, value: objective(point))
    }
    let reflected = corner(1)
    if reflected.value < corners[0].value {
      let expanded = corner(2)
      corners[worst] = expanded.value < reflected.value ? expanded : reflected
    } else if reflected.value < corners[worst - 1].value {
      corners[worst] = reflected
    } else {
      let contracted = corner(reflected.value < corners[worst].value ? 0.5 : -0.5)
      if contracted.value < min(reflected.value, corners[worst].value) {
        corners[worst] = contracted
      } else {
        shrink(&corners, objective)
      }
    }
  }

  private func shrink(_ corners: inout [Corner], _ objective: ([Double]) -> Double) {
    for index in corners.indices.dropFirst() {
      let point = zip(corners[index].point, corners[0].point).map { ($0 + $1) / 2 }
      corners[index] = Corner(point: point, value: objective(point))
    }
  }
}
