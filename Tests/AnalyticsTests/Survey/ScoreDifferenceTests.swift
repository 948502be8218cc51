import Testing

@testable import Analytics

@Suite struct ScoreDifferenceTests {
  private func score(_ satisfied: Int, of count: Int) throws -> SatisfactionScore {
    var tally = RatingTally(scale: 1...5)
    for index in 0..<count { tally.add(index < satisfied ? 5 : 2) }
    return try #require(SatisfactionScore(tally))
  }

  /// The first example of Newcombe's paper on differences: 56 of 70 beside 48 of 80.
  @Test func sharesAreComparedByTheirIntervals() throws {
    let found = try #require(try score(56, of: 70).difference(from: score(48, of: 80)))
    #expect(abs(found.value - 0.2) < 1e-12)
    #expect(abs(found.lower - 0.0524) < 5e-5)
    #expect(abs(found.upper - 0.3339) < 5e-5)
    let common = 104.0 / 150
    #expect(abs(found.z - 0.2 / (common * (1 - common) * (1 / 70.0 + 1 / 80.0)).squareRoot()) < 1e-12)
    #expect(found.probability > 0.005 && found.probability < 0.01)
  }

  @Test func equalsAreNotApart() throws {
    let found = try #require(try score(3, of: 10).difference(from: score(30, of: 100)))
    #expect(abs(found.value) < 1e-12 && abs(found.z) < 1e-9 && abs(found.probability - 1) < 1e-9)
    #expect(found.lower < 0 && found.upper > 0)
    #expect(try score(10, of: 10).difference(from: score(20, of: 20)) == nil)
  }

  @Test func theOtherWayRoundIsTheOpposite() throws {
    let (one, other) = (try score(7, of: 30), try score(22, of: 41))
    let there = try #require(one.difference(from: other))
    let back = try #require(other.difference(from: one))
    #expect(abs(there.lower + back.upper) < 1e-12 && abs(there.z + back.z) < 1e-12)
  }
}
