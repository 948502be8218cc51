/// The limited-memory method of Broyden, Fletcher, Goldfarb and Shanno. Deterministic: the same input gives the same bits.
///
/// - Source: Nocedal & Wright 2006, Numerical Optimization, algorithms 7.4 and 7.5.
package struct LBFGS: Sendable {
  /// The search ends where no component of the gradient is larger.
  package var tolerance = 1e-9
  package var iterationLimit = 300
  /// How many steps are remembered.
  package var memory = 10
  /// What is known of the second derivatives beforehand, near the minimum: the search begins with it.
  package var curvature: Hessian?

  package init() {}

  private struct Step {
    var change: [Double]
    var gradientChange: [Double]
    var curvature: Double
  }

  /// - Parameters: `start` — a point where the objective is finite.
  /// - Complexity: one or two evaluations an iteration.
  package func minimum(of objective: Objective, from start: [Double]) -> Minimum {
    var gradient = start.map { _ in 0.0 }
    var here = LinePoint(point: start, value: objective(start, &gradient), gradient: gradient, length: 0)
    var steps: [Step] = []
    var iterations = 0
    while iterations < iterationLimit, largest(here.gradient) > tolerance {
      let direction = direction(against: here.gradient, steps: steps)
      let first = steps.isEmpty && curvature == nil ? min(1, 1 / largest(here.gradient)) : 1
      guard let next = LineSearch(origin: here, direction: direction).point(of: objective, from: first) else {
        if steps.isEmpty { break }
        // A direction that leads nowhere comes from remembered steps that say nothing about this place.
        steps = []
        continue
      }
      iterations += 1
      Self.remember(from: here, to: next, in: &steps, limit: memory)
      here = next
    }
    return Minimum(
      point: here.point, value: here.value, gradientNorm: largest(here.gradient), iterations: iterations)
  }

  private static func remember(
    from here: LinePoint, to next: LinePoint, in steps: inout [Step], limit: Int
  ) {
    let change = zip(next.point, here.point).map { $0 - $1 }
    let gradientChange = zip(next.gradient, here.gradient).map { $0 - $1 }
    let curvature = dot(change, gradientChange)
    guard curvature > 0 else { return }
    if steps.count == limit { steps.removeFirst() }
    steps.append(Step(change: change, gradientChange: gradientChange, curvature: curvature))
  }

  /// The recursion in two loops.
  private func direction(against gradient: [Double], steps: [Step]) -> [Double] {
    var direction = gradient.map { -$0 }
    var shares: [Double] = []
    for step in steps.reversed() {
      let share = dot(step.change, direction) / step.curvature
      add(-share, times: step.gradientChange, to: &direction)
      shares.append(share)
    }
    if let known = curvature?.solution(of: direction) {
      direction = known
    } else if let last = steps.last {
      let scale = last.curvature / dot(last.gradientChange, last.gradientChange)
      direction = direction.map { $0 * scale }
    }
    for (step, share) in zip(steps, shares.reversed()) {
      let correction = dot(step.gradientChange, direction) / step.curvature
      add(share - correction, times: step.change, to: &direction)
    }
    return direction
  }
}
