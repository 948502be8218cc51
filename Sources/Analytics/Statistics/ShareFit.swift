/// Finds with which shares signals, put together as a weighted mean, rank those first who turned out one way.
///
/// The measure is the area under the ROC curve of the score itself, in ten-thousandths, as it is printed; what is unknown of
/// a record has no part in its score. The shares are searched along one signal after the other over a small grid, from the
/// best of several starts: that keeps them within 0 and up, needs no derivative, and gives the same for the same records.
/// - Source: Mann & Whitney 1947, Annals of Mathematical Statistics 18(1), for the area.
package struct ShareFit: Sendable {
  private let signals: Int
  /// Record by record a value 0…1 of each signal, NaN where nothing is known.
  private let values: [Double]
  private let outcomes: [Bool]
  /// Only each of this many records is asked while searching.
  private let stride: Int

  /// A gain in the area below this is chance; shares that followed it would be others every month.
  private static let gain = 0.003
  private static let grid = [0, 0.5, 1, 2, 4, 8]
  private static let sweeps = 3
  private static let mostSearched = 50_000

  /// - Parameters: `values` — `signals` of them a record, in the order of `outcomes`.
  package init(signals: Int, values: [Double], outcomes: [Bool]) {
    precondition(values.count == signals * outcomes.count, "a value for each signal and record")
    self.signals = signals
    self.values = values
    self.outcomes = outcomes
    stride = max(1, outcomes.count / ShareFit.mostSearched)
  }

  /// The chance that the score puts one of the true outcomes above one of the others, ties counting half; `nil` without both.
  ///
  /// - Complexity: O(records · signals).
  package func area(_ shares: [Double]) -> Double? { area(shares, stride: 1) }

  /// Of how many records each signal is known.
  package var known: [Int] {
    (0..<signals).map { signal in
      Swift.stride(from: signal, to: values.count, by: signals).count { !values[$0].isNaN }
    }
  }

  /// The best shares found; the first of the starts where none is better.
  ///
  /// - Parameters: `starts` — not empty; `free` — the signals whose shares may change, the others keep those of a start.
  /// - Complexity: O(sweeps · signals · grid) areas.
  package func shares(from starts: [[Double]], free: [Int]) -> [Double] {
    var (best, bestArea) = (starts[0], -1.0)
    for start in starts {
      let area = area(start, stride: stride) ?? 0
      if area > bestArea + (bestArea < 0 ? 0 : ShareFit.gain) { (best, bestArea) = (start, area) }
    }
    for _ in 0..<ShareFit.sweeps {
      let before = bestArea
      for signal in free {
        for share in ShareFit.grid where share != best[signal] {
          var trial = best
          trial[signal] = share
          guard let area = area(trial, stride: stride), area > bestArea + ShareFit.gain else { continue }
          (best, bestArea) = (trial, area)
        }
      }
      if bestArea == before { break }
    }
    // A signal without which the score ranks no worse weighs nothing.
    for signal in free where best[signal] > 0 {
      var trial = best
      trial[signal] = 0
      guard let area = area(trial, stride: stride), area >= bestArea else { continue }
      (best, bestArea) = (trial, area)
    }
    return best
  }

  private func area(_ shares: [Double], stride: Int) -> Double? {
    var (seen, others) = ([Int](repeating: 0, count: 10_001), [Int](repeating: 0, count: 10_001))
    values.withUnsafeBufferPointer { values in
      for record in Swift.stride(from: 0, to: outcomes.count, by: stride) {
        var (weight, sum) = (0.0, 0.0)
        for signal in 0..<signals {
          let value = values[record * signals + signal]
          guard !value.isNaN else { continue }
          weight += shares[signal]
          sum += shares[signal] * value
        }
        let score = weight > 0 ? Int((sum / weight * 10_000).rounded(.toNearestOrEven)) : 0
        if outcomes[record] { seen[score] += 1 } else { others[score] += 1 }
      }
    }
    return ShareFit.area(seen, others)
  }

  /// The same of counts: how many of each outcome have each score, the lowest first.
  package static func area(_ seen: [Int], _ others: [Int]) -> Double? {
    var (all, below, pairs) = (0, 0, 0.0)
    for score in seen.indices where seen[score] | others[score] != 0 {
      pairs += Double(seen[score]) * (Double(below) + Double(others[score]) / 2)
      all += seen[score]
      below += others[score]
    }
    return all == 0 || below == 0 ? nil : pairs / (Double(all) * Double(below))
  }
}

/// The coefficient of correlation of two lists of the same length, −1…1.
///
/// - Returns: `nil` where one of the lists does not vary.
/// - Source: Pearson 1895, Proceedings of the Royal Society of London 58.
package func correlation(_ left: [Double], _ right: [Double]) -> Double? {
  let n = Double(left.count)
  let leftMean = left.reduce(0, +) / n
  let rightMean = right.reduce(0, +) / n
  var (product, leftSquares, rightSquares) = (0.0, 0.0, 0.0)
  for (x, y) in zip(left, right) {
    product += (x - leftMean) * (y - rightMean)
    leftSquares += (x - leftMean) * (x - leftMean)
    rightSquares += (y - rightMean) * (y - rightMean)
  }
  guard leftSquares > 0, rightSquares > 0 else { return nil }
  return product / (leftSquares.squareRoot() * rightSquares.squareRoot())
}
