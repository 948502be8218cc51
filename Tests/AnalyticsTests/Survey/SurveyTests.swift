import Testing

@testable import Analytics

@Suite struct SurveyTests {
  private func tally(_ counts: [Int: Int], scale: ClosedRange<Int>, weight: Double = 1) -> RatingTally {
    var tally = RatingTally(scale: scale)
    for (value, count) in counts { for _ in 0..<count { tally.add(value, weight: weight) } }
    return tally
  }

  @Test func netPromoterScore() throws {
    let score = try #require(NetPromoterScore(tally([10: 5, 8: 3, 3: 2], scale: 0...10)))
    #expect([score.promoters, score.passives, score.detractors, score.excluded] == [5, 3, 2, 0])
    #expect(isClose(score.value, 30, 1e-9))
    #expect(isClose(score.standardError, 100 * ((0.7 - 0.09) / 10).squareRoot(), 1e-9))
    #expect(score.interval().lowerBound > -100)
    #expect(NetPromoterScore(RatingTally(scale: 0...10)) == nil)
  }

  @Test func whatIsNoAnswerIsExcludedAndCounted() {
    var tally = RatingTally(scale: 0...10)
    for text in ["9", " 10 ", "11", "", "BLANK", "7.5", "-1", "ten"] { tally.add(text: text) }
    #expect(tally.count == 2)
    #expect(tally.excluded == 6)
    tally.add(nil)
    tally.add(5, weight: 0)
    tally.add(5, weight: .infinity)
    #expect(tally.excluded == 9)
  }

  @Test func twoSurveys() throws {
    let (one, other) = (
      try #require(NetPromoterScore(tally([10: 60, 8: 20, 3: 20], scale: 0...10))),
      try #require(NetPromoterScore(tally([10: 40, 8: 20, 3: 40], scale: 0...10)))
    )
    let found = try #require(one.difference(from: other))
    let error = (one.standardError * one.standardError + other.standardError * other.standardError)
      .squareRoot()
    #expect(isClose(found.z, 40 / error, 1e-9))
    #expect(found.probability < 0.01)
    #expect(try #require(one.difference(from: one)).z == 0)
    let unanimous = try #require(NetPromoterScore(tally([10: 5], scale: 0...10)))
    #expect(unanimous.difference(from: unanimous) == nil)
  }

  @Test func satisfaction() throws {
    let score = try #require(SatisfactionScore(tally([5: 4, 4: 4, 1: 2], scale: 1...5)))
    #expect([score.count, score.satisfied] == [10, 8])
    #expect(isClose(score.share, 0.8, 1e-12))
    #expect(score.interval == WilsonInterval(successes: 8, trials: 10))
    #expect(isClose(score.mean, 3.8, 1e-12))
    #expect(score.median == 4)
    #expect(try #require(SatisfactionScore(tally([1: 1, 4: 1], scale: 1...5))).median == 2.5)
    #expect(try #require(SatisfactionScore(tally([3: 1], scale: 1...5))).standardDeviation == nil)
  }

  @Test func effortHasADirection() throws {
    let answers = tally([1: 6, 2: 2, 7: 2], scale: 1...7)
    let easy = try #require(EffortScore(answers, direction: .higherIsHarder))
    #expect(isClose(easy.answers.share, 0.8, 1e-12))
    #expect(isClose(try #require(EffortScore(answers)).answers.share, 0.2, 1e-12))
  }

  /// Equal weights change nothing; an answer of double weight counts double, and makes the figure less certain.
  @Test func weights() throws {
    let plain = try #require(NetPromoterScore(tally([10: 5, 3: 5], scale: 0...10)))
    let scaled = try #require(NetPromoterScore(tally([10: 5, 3: 5], scale: 0...10, weight: 3)))
    #expect(isClose(plain.standardError, scaled.standardError, 1e-9))
    var uneven = RatingTally(scale: 0...10)
    for weight in [4.0, 1, 1, 1, 1] { uneven.add(10, weight: weight) }
    for _ in 0..<5 { uneven.add(3, weight: 1) }
    let weighted = try #require(NetPromoterScore(uneven))
    #expect(isClose(weighted.value, 100 * 3.0 / 13, 1e-9))
    #expect(isClose(uneven.effectiveCount, 169.0 / 25, 1e-12))
    #expect(weighted.promoters == 5)
    #expect(uneven.median == 10)
  }
}
