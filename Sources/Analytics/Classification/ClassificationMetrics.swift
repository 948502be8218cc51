import Foundation

/// How well chances foretell outcomes, on records that the model has not seen.
package struct ClassificationMetrics: Sendable, Equatable, Codable {
  package let count: Int
  package let positives: Int
  /// The chance that a positive is ranked above a negative, ties counting half.
  /// Source: Mann & Whitney 1947; Hanley & McNeil 1982, Radiology 143(1).
  package let auc: Double
  /// Σ (Rₙ − Rₙ₋₁)·Pₙ over the different chances, descending; not interpolated.
  /// Source: Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, 8.4.
  package let averagePrecision: Double
  /// The mean of −ln of the chance given to what happened, chances kept within 10⁻¹⁵ of 0 and 1.
  package let logLoss: Double
  /// The mean squared error of the chances. Source: Brier 1950, Monthly Weather Review 78(1).
  package let brier: Double
  /// At a chance of ½ or more.
  package let truePositives, falsePositives, trueNegatives, falseNegatives: Int
  /// The share of positives among the tenth with the highest chances, over that among all.
  package let topDecileLift: Double
  /// The share of all positives that are in that tenth.
  package let topDecileRecall: Double
  /// Ten parts of equal size (to one), the lowest chances first; fewer with fewer than ten records.
  package let calibration: [CalibrationPart]

  /// - Parameters: `probabilities` — of the positive outcome, none NaN, one a record; equal ones keep their order.
  /// - Returns: `nil` where there is not at least one outcome of each kind: most of these say nothing then.
  /// - Complexity: O(n log n).
  package init?(_ probabilities: [Double], _ outcomes: [Bool]) {
    precondition(probabilities.count == outcomes.count, "an outcome a chance")
    count = outcomes.count
    positives = outcomes.count { $0 }
    guard positives > 0, positives < count else { return nil }
    let order = probabilities.indices.sorted {
      probabilities[$0] == probabilities[$1] ? $0 < $1 : probabilities[$0] > probabilities[$1]
    }
    (auc, averagePrecision) = Self.ranking(order, probabilities, outcomes, positives: positives)
    var (loss, squares) = (0.0, 0.0)
    var table = [0, 0, 0, 0]
    for (probability, outcome) in zip(probabilities, outcomes) {
      let given = min(max(outcome ? probability : 1 - probability, 1e-15), 1 - 1e-15)
      loss -= log(given)
      squares += (probability - (outcome ? 1 : 0)) * (probability - (outcome ? 1 : 0))
      table[(probability >= 0.5 ? 2 : 0) + (outcome ? 1 : 0)] += 1
    }
    logLoss = loss / Double(count)
    brier = squares / Double(count)
    (trueNegatives, falseNegatives, falsePositives, truePositives) = (table[0], table[1], table[2], table[3])
    let top = max(1, Int((Double(count) / 10).rounded(.toNearestOrEven)))
    let found = order.prefix(top).count { outcomes[$0] }
    topDecileLift = Double(found) / Double(top) / (Double(positives) / Double(count))
    topDecileRecall = Double(found) / Double(positives)
    calibration = CalibrationPart.tenths(of: order.reversed(), probabilities, outcomes)
  }

  package var accuracy: Double { Double(truePositives + trueNegatives) / Double(count) }
  /// `nil` where nothing is called positive.
  package var precision: Double? {
    let called = truePositives + falsePositives
    return called == 0 ? nil : Double(truePositives) / Double(called)
  }
  package var recall: Double { Double(truePositives) / Double(positives) }
  package var f1: Double {
    2 * Double(truePositives) / Double(2 * truePositives + falsePositives + falseNegatives)
  }

  private static func ranking(
    _ order: [Int], _ probabilities: [Double], _ outcomes: [Bool], positives: Int
  ) -> (auc: Double, averagePrecision: Double) {
    let negatives = outcomes.count - positives
    var (above, below) = (0, 0)
    // Twice the number of pairs in the right order, so that a tie is one.
    var (pairs, precision) = (0, 0.0)
    var index = 0
    while index < order.count {
      let chance = probabilities[order[index]]
      var (won, lost) = (0, 0)
      while index < order.count, probabilities[order[index]] == chance {
        if outcomes[order[index]] { won += 1 } else { lost += 1 }
        index += 1
      }
      pairs += won * (2 * (negatives - below) - lost)
      above += won
      below += lost
      precision += Double(won) / Double(positives) * Double(above) / Double(above + below)
    }
    return (Double(pairs) / (2 * Double(positives) * Double(negatives)), precision)
  }
}

/// Records with chances next to each other: what was foretold of them, and what happened.
package struct CalibrationPart: Sendable, Equatable, Codable {
  package let count: Int
  package let positives: Int
  package let meanProbability: Double

  package var observed: Double { Double(positives) / Double(count) }

  /// Ten parts by rank, the earlier ones larger by one where it does not divide; empty parts are left out.
  ///
  /// - Parameters: `order` — positions, the lowest chance first.
  static func tenths(of order: [Int], _ probabilities: [Double], _ outcomes: [Bool]) -> [CalibrationPart] {
    let (size, larger) = order.count.quotientAndRemainder(dividingBy: 10)
    var parts: [CalibrationPart] = []
    var rest = order[...]
    for part in 0..<10 {
      let members = rest.prefix(size + (part < larger ? 1 : 0))
      rest = rest.dropFirst(members.count)
      guard !members.isEmpty else { continue }
      parts.append(
        CalibrationPart(
          count: members.count, positives: members.count { outcomes[$0] },
          meanProbability: members.reduce(0) { $0 + probabilities[$1] } / Double(members.count)))
    }
    return parts
  }
}
