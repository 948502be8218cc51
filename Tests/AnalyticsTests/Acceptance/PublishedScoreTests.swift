import Testing

@testable import Analytics

@Suite(.enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.absence)))
struct PublishedScoreTests {
  @Test(arguments: ["rfm_pkg/expected/rfm_orders.csv", "online_retail/expected/rfm_customers.csv"])
  func scoresOfEveryCustomer(path: String) throws {
    let rows = try ReferenceData.rows(path)
    #expect(rows.count > 900)
    for (letter, name) in [("R", "recency"), ("F", "frequency"), ("M", "monetary")] {
      let values = rows.map { $0.number(name) }
      let sample = SortedSample(values)
      let quantiles = ScoreScale(quantilesOf: sample, reversed: letter == "R")
      let package = ScoreScale(rfmPackageQuantilesOf: sample, reversed: letter == "R")
      #expect(values.map(quantiles.score) == rows.map { $0.whole("\(letter)_quantile_right_closed") })
      #expect(values.map(package.score) == rows.map { $0.whole("\(letter)_rfm_pkg") })
      #expect(
        tileScores(of: values, reversed: letter == "R") == rows.map { $0.whole("\(letter)_ntile_first") })
    }
  }

  @Test func cutPointsAndConcentration() throws {
    let rows = try ReferenceData.rows("online_retail/expected/rfm_customers.csv")
    let money = SortedSample(rows.map { $0.number("monetary") })
    #expect(
      SortedSample(rows.map { $0.number("recency") }).cutPoints(parts: 5).map { ($0 * 10).rounded() / 10 }
        == [13.8, 33, 72, 180])
    #expect(SortedSample(rows.map { $0.number("frequency") }).cutPoints(parts: 5) == [1, 2, 3, 6])
    #expect(isClose(try #require(money.quantile(0.2)), 250.194, 1e-9))
    #expect(isClose(try #require(money.quantile(0.8)), 2058.426, 1e-9))
    #expect(isClose(try #require(money.gini), 0.7151396179369514, 1e-9))
    #expect(money.largestNeeded(forShare: 0.8) == 1133)
    #expect(isClose(try #require(money.shareOfLargest(868)), 0.7461713718676606, 1e-9))
  }
}
