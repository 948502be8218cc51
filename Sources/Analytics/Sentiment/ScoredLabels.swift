/// How well scores tell two labels apart.
///
/// Where the program has other measures of ranking, they and these agree by definition.
package struct ScoredLabels: Sendable {
  private let scores: [Double]
  private let isPositive: [Bool]

  /// - Parameters: `scores` — any numbers, the larger the more positive; `isPositive` — as many.
  package init(scores: [Double], isPositive: [Bool]) {
    precondition(scores.count == isPositive.count, "a label a score")
    self.scores = scores
    self.isPositive = isPositive
  }

  package var count: Int { scores.count }
  package var positives: Int { isPositive.count(where: \.self) }

  /// The chance that a positive one has the larger score, a tie counting half; `nil` without both labels.
  ///
  /// - Source: Mann & Whitney 1947, Annals of Mathematical Statistics 18(1).
  /// - Complexity: O(n log n).
  package var areaUnderCurve: Double? {
    let positives = positives
    guard positives > 0, positives < count else { return nil }
    let order = scores.indices.sorted { scores[$0] < scores[$1] }
    var rankSum = 0.0
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, scores[order[end]] == scores[order[start]] { end += 1 }
      let rank = Double(start + end + 1) / 2
      rankSum += rank * Double(order[start..<end].count { isPositive[$0] })
      start = end
    }
    let most = Double(positives) * Double(count - positives)
    return (rankSum - Double(positives) * Double(positives + 1) / 2) / most
  }

  /// What comes of calling a score of `threshold` and above positive.
  package func outcome(threshold: Double) -> LabelOutcome {
    var outcome = LabelOutcome()
    for (score, isPositive) in zip(scores, isPositive) {
      outcome.add(said: score >= threshold, is: isPositive)
    }
    return outcome
  }

  /// The threshold at which most labels are right: midway between the scores beside it; of several, the one nearest to
  /// `usual`. `nil` without both labels.
  ///
  /// - Complexity: O(n log n).
  package func bestThreshold(near usual: Double) -> Double? {
    let positives = positives
    guard positives > 0, positives < count else { return nil }
    let order = scores.indices.sorted { scores[$0] < scores[$1] }
    var right = positives
    var best = (right: right, threshold: scores[order[0]])
    for (place, index) in order.enumerated() {
      right += isPositive[index] ? -1 : 1
      let isLast = place + 1 == order.count
      let next = isLast ? max(usual, scores[index].nextUp) : scores[order[place + 1]]
      guard next > scores[index] else { continue }
      let middle = usual > scores[index] && usual <= next ? usual : isLast ? next : (scores[index] + next) / 2
      let isNearer = abs(middle - usual) < abs(best.threshold - usual)
      if right > best.right || (right == best.right && isNearer) { best = (right, middle) }
    }
    return best.threshold
  }
}

/// How often each label was said and right.
package struct LabelOutcome: Sendable, Equatable {
  package private(set) var truePositives = 0
  package private(set) var falsePositives = 0
  package private(set) var trueNegatives = 0
  package private(set) var falseNegatives = 0

  package init() {}

  package mutating func add(said isSaid: Bool, is isPositive: Bool) {
    switch (isSaid, isPositive) {
    case (true, true): truePositives += 1
    case (true, false): falsePositives += 1
    case (false, false): trueNegatives += 1
    case (false, true): falseNegatives += 1
    }
  }

  package var count: Int { truePositives + falsePositives + trueNegatives + falseNegatives }

  /// The share that is right; `nil` of nothing.
  package var accuracy: Double? { share(truePositives + trueNegatives, of: count) }
  /// The share of those called positive that are.
  package var precision: Double? { share(truePositives, of: truePositives + falsePositives) }
  /// The share of the positive ones that are called so.
  package var recall: Double? { share(truePositives, of: truePositives + falseNegatives) }

  /// The mean of the two labels' F₁.
  package var macroF1: Double? {
    guard count > 0 else { return nil }
    let wrong = falsePositives + falseNegatives
    let sides = [truePositives, trueNegatives].map { share(2 * $0, of: 2 * $0 + wrong) ?? 0 }
    return (sides[0] + sides[1]) / 2
  }

  private func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}
