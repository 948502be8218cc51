import Testing

@testable import Analytics

struct ScoreScaleTests {
  private let sample = SortedSample((1...11).map { Int64($0) })

  @Test func valuesOnACutPointBelongBelow() {
    let scale = ScoreScale(quantilesOf: sample)
    #expect(scale.cutPoints == [3, 5, 7, 9])
    #expect([1, 3, 3.01, 5, 7, 9, 9.5, 99].map(scale.score) == [1, 1, 2, 2, 3, 4, 5, 5])
    let reversed = ScoreScale(quantilesOf: sample, reversed: true)
    #expect([1, 3, 3.01, 5, 7, 9, 9.5, 99].map(reversed.score) == [5, 5, 4, 4, 3, 2, 1, 1])
  }

  @Test func rfmPackageCutsOneAbove() {
    let scale = ScoreScale(rfmPackageQuantilesOf: sample)
    #expect(scale.cutPoints == [4, 6, 8, 10])
    #expect([3, 3.5, 4, 5, 6, 10, 11].map(scale.score) == [1, 1, 2, 2, 3, 5, 5])
    let reversed = ScoreScale(rfmPackageQuantilesOf: sample, reversed: true)
    #expect([3, 3.5, 4, 5, 6, 10, 11].map(reversed.score) == [5, 5, 4, 4, 3, 1, 1])
  }

  @Test func boundsThatAreGiven() {
    let scale = ScoreScale(bounds: [100, 10])
    #expect(scale.highest == 3)
    #expect([0, 10, 11, 100, 101].map(scale.score) == [1, 1, 2, 2, 3])
    #expect(ScoreScale(bounds: []).score(of: 5) == 1)
  }

  @Test func tiesShareAScoreWhateverTheOrder() {
    var numbers = SeededNumbers(seed: 51)
    let raw = (0..<500).map { _ in (numbers.uniform() * 9).rounded() / 10 }
    let scale = ScoreScale(quantilesOf: SortedSample(raw))
    let shuffled = ScoreScale(quantilesOf: SortedSample(raw.shuffled(using: &numbers)))
    #expect(shuffled == scale)
    #expect(Set(raw.map(scale.score)) == [1, 2, 3, 4, 5])
  }

  @Test func collapsedCutPointsAreSaid() {
    let ones = SortedSample(sorted: [(value: 1, count: 70), (value: 2, count: 20), (value: 5, count: 10)])
    let scale = ScoreScale(quantilesOf: ones)
    #expect(scale.cutPoints == [1, 1, 1, 2])
    #expect(scale.unreachable == [2, 3])
    #expect([1, 2, 5].map(scale.score) == [1, 4, 5])
    let reversed = ScoreScale(quantilesOf: ones, reversed: true)
    #expect(reversed.unreachable == [3, 4])
    #expect([1, 2, 5].map(reversed.score) == [5, 2, 1])
  }

  @Test func tilesAreOfEqualSize() {
    #expect(tileScores(of: [7, 7, 7, 7, 7]) == [1, 2, 3, 4, 5])
    #expect(tileScores(of: [30, 10, 20, 10], scores: 2) == [2, 1, 2, 1])
    #expect(tileScores(of: [30, 10, 20, 10], scores: 2, reversed: true) == [1, 2, 1, 2])
    #expect(tileScores(of: []) == [])
    let scores = tileScores(of: Array(repeating: 1, count: 4338))
    #expect((1...5).map { score in scores.count { $0 == score } } == [868, 867, 868, 867, 868])
  }
}
