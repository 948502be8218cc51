import Foundation
import Testing

@testable import Analytics

struct LogisticRegressionTests {
  /// One of four records without the mark is positive, three of four with it are.
  private static let marks = FeatureColumn("mark", texts: ["", "", "", "", "x", "x", "x", "x"])
  private static let outcomes = [true, false, false, false, true, true, true, false]

  private func fit(
    _ columns: [FeatureColumn], _ outcomes: [Bool], penalty: Double = 1
  ) throws -> LogisticFit {
    let rows = Array(outcomes.indices)
    let space = FeatureSpace(columns, rows: rows)
    return try LogisticRegression.fit(
      DesignMatrix(columns, in: space, rows: rows), outcomes, penalty: penalty)
  }

  @Test func withoutAPenaltyATwoByTwoTableGivesItsOddsRatio() throws {
    let fit = try fit([Self.marks], Self.outcomes, penalty: 0)
    #expect(fit.isConverged)
    #expect(isClose(fit.model.intercept, -log(3)))
    #expect(isClose(fit.model.weights[0], 2 * log(3)))
    // Woolf 1955: the variance of a log-odds ratio is the sum of the reciprocals of the four counts.
    let errors = try #require(fit.standardErrors)
    #expect(isClose(errors[0], (1 + 1.0 / 3).squareRoot(), 1e-9))
    #expect(isClose(errors[1], (2 + 2.0 / 3).squareRoot(), 1e-9))
  }

  @Test func chancesAreThoseOfTheTable() throws {
    let model = try fit([Self.marks], Self.outcomes, penalty: 0).model
    let space = FeatureSpace([Self.marks], rows: Array(0..<8))
    let chances = model.probabilities(DesignMatrix([Self.marks], in: space, rows: [0, 4]))
    #expect(isClose(chances[0], 0.25))
    #expect(isClose(chances[1], 0.75))
  }

  @Test func classesThatCanBeSeparatedHaveOneMinimumUnderThePenalty() throws {
    // x = −1 negative and x = 1 positive: the gradient is w − 2 ÷ (1 + eʷ), so that w·(1 + eʷ) = 2.
    let fit = try fit([FeatureColumn("x", numbers: [-1, 1])], [false, true])
    let weight = fit.model.weights[0]
    #expect(fit.isConverged)
    #expect(abs(fit.model.intercept) < 1e-12)
    #expect(isClose(weight * (1 + exp(weight)), 2, 1e-9))
  }

  @Test func columnsThatRepeatShareTheirWeight() throws {
    let twice = [Self.marks, FeatureColumn("again", texts: ["", "", "", "", "x", "x", "x", "x"])]
    let fit = try fit(twice, Self.outcomes)
    #expect(fit.isConverged)
    #expect(isClose(fit.model.weights[0], fit.model.weights[1]))
  }

  @Test func withoutFeaturesTheInterceptIsTheLogOdds() throws {
    let fit = try fit([], [true, false, false, false])
    #expect(fit.iterations == 0)
    #expect(isClose(fit.model.intercept, -log(3)))
  }

  @Test(arguments: [true, false]) func oneClassIsRefused(positive: Bool) {
    #expect(throws: ClassificationError.oneClass(positive: positive)) {
      try fit([FeatureColumn("x", numbers: [1, 2])], [positive, positive])
    }
  }

  @Test func chancesStayBetweenNoughtAndOne() {
    #expect(logistic(-800) == 0)
    #expect(logistic(800) == 1)
    #expect(logistic(0) == 0.5)
    #expect(softplus(800) == 800)
    #expect(softplus(-800) == 0)
  }

  @Test func theSameInputGivesTheSameBits() throws {
    let first = try fit([Self.marks], Self.outcomes)
    #expect(try fit([Self.marks], Self.outcomes) == first)
  }
}
