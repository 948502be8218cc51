import Testing

@testable import Analytics

/// Shares of signals that rank best.
@Suite struct ShareFitTests {
  /// Records of which the first signal tells the outcome, the second nothing, and the third the contrary.
  private func fit(_ count: Int, seed: UInt64) -> ShareFit {
    var random = SeededNumbers(seed: seed)
    var (values, outcomes): ([Double], [Bool]) = ([], [])
    for _ in 0..<count {
      let signal = random.uniform()
      outcomes.append(random.uniform() < signal)
      values += [signal, random.uniform(), random.uniform() < 0.3 ? .nan : 1 - signal]
    }
    return ShareFit(signals: 3, values: values, outcomes: outcomes)
  }

  @Test(arguments: UInt64(1)...20) func whatMisleadsWeighsNothing(seed: UInt64) throws {
    let fit = fit(1000, seed: seed)
    let start = [1.0, 1, 1]
    let shares = fit.shares(from: [start], free: [0, 1, 2])
    #expect(shares[0] > 4 * shares[1] && shares[2] < shares[0] / 4, "\(shares)")
    #expect(try #require(fit.area(shares)) >= #require(fit.area([1, 0, 0])) - 0.005)
    #expect(fit.known[0] == 1000 && fit.known[2] < 800)
  }

  @Test func whatIsNotFreeKeepsItsShare() {
    let shares = fit(1000, seed: 3).shares(from: [[1, 1, 2]], free: [0, 1])
    #expect(shares[2] == 2)
    #expect(fit(1000, seed: 3).shares(from: [[0.5, 2, 2]], free: []) == [0.5, 2, 2])
  }

  /// The first of several starts stands where no other is better.
  @Test func equalStartsKeepTheFirst() {
    #expect(fit(500, seed: 4).shares(from: [[1, 0, 0], [2, 0, 0]], free: []) == [1, 0, 0])
    #expect(fit(500, seed: 4).shares(from: [[0, 0, 1], [2, 0, 0]], free: []) == [2, 0, 0])
  }

  @Test(arguments: UInt64(1)...20) func theAreaIsThatOfTheScore(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    // Values that a score in ten-thousandths holds exactly.
    let values = (0..<200).map { _ in (random.uniform() * 50).rounded() / 50 }
    let outcomes = values.map { random.uniform() < $0 }
    let metrics = try #require(ClassificationMetrics(values, outcomes))
    let fit = ShareFit(signals: 1, values: values, outcomes: outcomes)
    #expect(abs(try #require(fit.area([3])) - metrics.auc) < 1e-12)
    #expect(fit.area([0]) == 0.5)
    #expect(ShareFit(signals: 1, values: [1, 0], outcomes: [true, true]).area([1]) == nil)
  }
}
