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
