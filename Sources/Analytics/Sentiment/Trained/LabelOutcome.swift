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
