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

/// A function to be made small: its value at a point, and its gradient there in `gradient`.
///
/// A value that is not finite says that the point is out of bounds.
package typealias Objective = (_ point: [Double], _ gradient: inout [Double]) -> Double

/// Where a search ended.
package struct Minimum: Sendable, Equatable {
  package var point: [Double]
  package var value: Double
  /// The largest component of the gradient there, in size; ∞ where the search knows none.
  package var gradientNorm: Double
  package var iterations: Int
}

/// A step length after which the objective is less and its slope is flatter, by doubling and halving.
///
/// - Source: Lewis & Overton 2013, Mathematical Programming 141, algorithm 2.6 (conditions of Armijo and Wolfe).
struct LineSearch {
  let origin: LinePoint
  let direction: [Double]

  private static let decrease = 1e-4
  private static let flatness = 0.9
  private static let trials = 60
  /// What the sum of a million terms is uncertain by, relative to it.
  private static let roundingOfSums = 1e-12

  /// - Returns: `nil` where the direction does not lead down, or no longer does within the precision of numbers.
  func point(of objective: Objective, from first: Double) -> LinePoint? {
    let slope = dot(origin.gradient, direction)
    guard slope < 0 else { return nil }
    // Near the minimum the value is even but for rounding, while the slope still tells the way.
    let noise = Self.roundingOfSums * abs(origin.value)
    var (low, high) = (0.0, Double.infinity)
    var length = first
    var best: LinePoint?
    for _ in 0..<Self.trials {
      let trial = evaluate(objective, at: length)
      if !(trial.value <= origin.value + Self.decrease * length * slope + noise) {
        high = length
      } else if dot(trial.gradient, direction) < Self.flatness * slope {
        low = length
        best = trial
      } else {
        return trial
      }
      length = high.isFinite ? (low + high) / 2 : 2 * low
    }
    return best.flatMap { $0.value < origin.value ? $0 : nil }
  }

  private func evaluate(_ objective: Objective, at length: Double) -> LinePoint {
    var trial = LinePoint(
      point: origin.point, value: 0, gradient: origin.gradient.map { _ in 0 }, length: length)
    add(length, times: direction, to: &trial.point)
    trial.value = objective(trial.point, &trial.gradient)
    if trial.value.isNaN { trial.value = .infinity }
    return trial
  }
}

/// A point on a line that is searched, and what the objective is there.
struct LinePoint {
  var point: [Double]
  var value: Double
  var gradient: [Double]
  /// How far along the direction.
  var length: Double
}

func dot(_ left: [Double], _ right: [Double]) -> Double {
  var sum = 0.0
  for index in left.indices { sum += left[index] * right[index] }
  return sum
}

func add(_ factor: Double, times vector: [Double], to sum: inout [Double]) {
  for index in sum.indices { sum[index] += factor * vector[index] }
}

/// The size of the largest component.
func largest(_ vector: [Double]) -> Double {
  vector.reduce(0) { max($0, abs($1)) }
}
