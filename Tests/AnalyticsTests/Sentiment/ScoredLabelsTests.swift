import Testing

@testable import Analytics

@Suite struct ScoredLabelsTests {
  private let scored = ScoredLabels(
    scores: [0.1, 0.4, 0.4, 0.8, 0.9], isPositive: [false, false, true, false, true])

  /// Six pairs: 0.4 above 0.1, tied with 0.4, below 0.8; 0.9 above all three.
  @Test func areaCountsTiesHalf() throws {
    #expect(isClose(try #require(scored.areaUnderCurve), 4.5 / 6, 1e-12))
    #expect(ScoredLabels(scores: [1, 2], isPositive: [true, true]).areaUnderCurve == nil)
  }

  @Test func outcome() throws {
    let outcome = scored.outcome(threshold: 0.4)
    #expect([outcome.truePositives, outcome.falsePositives, outcome.trueNegatives] == [2, 2, 1])
    #expect(outcome.accuracy == 0.6)
    #expect(outcome.precision == 0.5)
    #expect(outcome.recall == 1)
    #expect(isClose(try #require(outcome.macroF1), (4.0 / 6 + 2.0 / 4) / 2, 1e-12))
    #expect(LabelOutcome().accuracy == nil)
  }

  /// No threshold is better than one that is tried between any two scores.
  @Test func bestThresholdIsBest() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<300 {
      let count = Int.random(in: 2..<12, using: &random)
      let scores = (0..<count).map { _ in Double(Int.random(in: 0..<6, using: &random)) / 5 }
      let labels = (0..<count).map { _ in Bool.random(using: &random) }
      let sample = ScoredLabels(scores: scores, isPositive: labels)
      guard let best = sample.bestThreshold(near: 0.5) else { continue }
      let tried = stride(from: -0.1, through: 1.1, by: 0.05).compactMap {
        sample.outcome(threshold: $0).accuracy
      }
      #expect(sample.outcome(threshold: best).accuracy == tried.max())
    }
  }
}
