import Foundation
import Testing

@testable import Analytics

struct ClassificationMetricsTests {
  @Test func ofFourRecordsWithATie() throws {
    let metrics = try #require(ClassificationMetrics([0.9, 0.8, 0.8, 0.1], [true, true, false, false]))
    // Of four pairs three are in order and one is a tie.
    #expect(metrics.auc == 0.875)
    // Half the recall at a precision of 1, half at two of three.
    #expect(isClose(metrics.averagePrecision, 0.5 + 0.5 * 2 / 3))
    #expect(isClose(metrics.logLoss, -(log(0.9) + log(0.8) + log(0.2) + log(0.9)) / 4))
    #expect(isClose(metrics.brier, (0.01 + 0.04 + 0.64 + 0.01) / 4))
    #expect(metrics.accuracy == 0.75)
    #expect(isClose(try #require(metrics.precision), 2.0 / 3))
    #expect(metrics.recall == 1)
    #expect(isClose(metrics.f1, 0.8))
  }

  @Test func aTenthIsRoundedToTheEvenNumberAndTiesKeepTheirOrder() throws {
    // 25 records: a tenth is 2; the second of the three with the same chance is in it, the third is not.
    let chances = [0.9, 0.7, 0.7, 0.7] + Array(repeating: 0.1, count: 21)
    var outcomes = Array(repeating: false, count: 25)
    outcomes[1] = true
    let first = try #require(ClassificationMetrics(chances, outcomes))
    #expect(first.topDecileLift == 0.5 / (1.0 / 25))
    #expect(first.topDecileRecall == 1)
    outcomes.swapAt(1, 2)
    #expect(try #require(ClassificationMetrics(chances, outcomes)).topDecileLift == 0)
  }

  @Test func certaintyThatIsWrongCostsAFiniteLoss() throws {
    let metrics = try #require(ClassificationMetrics([0, 1], [true, false]))
    #expect(isClose(metrics.logLoss, -log(1e-15)))
    #expect(metrics.auc == 0)
    #expect(metrics.precision == 0)
  }

  @Test func nothingCalledPositiveHasNoPrecision() throws {
    let metrics = try #require(ClassificationMetrics([0.1, 0.2], [false, true]))
    #expect(metrics.precision == nil)
    #expect(metrics.f1 == 0)
  }

  @Test func oneKindOfOutcomeSaysNothing() {
    #expect(ClassificationMetrics([0.1, 0.2], [true, true]) == nil)
    #expect(ClassificationMetrics([], []) == nil)
  }

  @Test func tenthsCoverEveryRecord() throws {
    let chances = (0..<23).map { Double($0) / 23 }
    let metrics = try #require(ClassificationMetrics(chances, (0..<23).map { $0 >= 20 }))
    #expect(metrics.calibration.map(\.count) == [3, 3, 3, 2, 2, 2, 2, 2, 2, 2])
    #expect(metrics.calibration.map(\.positives) == [0, 0, 0, 0, 0, 0, 0, 0, 1, 2])
    #expect(isClose(metrics.calibration[0].meanProbability, 1.0 / 23))
    #expect(metrics.calibration[8].observed == 0.5)
  }
}
