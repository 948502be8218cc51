import Testing

@testable import Analytics

struct FeatureSpaceTests {
  private let columns = [
    FeatureColumn("visits", numbers: [1, .nan, 3, 5, 100]),
    FeatureColumn("source", texts: ["web", "fair", "", "web", "radio"]),
    FeatureColumn("country", texts: ["DE", "DE", "DE", "DE", "FR"]),
    FeatureColumn("limit", numbers: [7, 7, 7, 7, 8]),
    FeatureColumn("empty", numbers: [.nan, .nan, .nan, .nan, 8]),
  ]

  @Test func learnsFromTheTrainingSetAlone() {
    let space = FeatureSpace(columns, rows: [0, 1, 2, 3])
    #expect(space.constant == ["country", "limit", "empty"])
    #expect(space.features.map(\.name) == ["visits", "source"])
    // 1, the median 3, 3, 5: their mean is 3, their squared distances 4, 0, 0, 4 have the mean 2.
    #expect(space.features[0].encoding == .number(fill: 3, mean: 3, deviation: 2.0.squareRoot()))
    #expect(space.features[1].encoding == .category(base: "", levels: ["fair", "web"]))
    #expect(space.width == 3)
    #expect(space.coordinates.map(\.feature) == ["visits", "source", "source"])
    #expect(space.coordinates.map(\.level) == [nil, "fair", "web"])
  }

  @Test func rowsHaveTheirCoordinates() {
    let space = FeatureSpace(columns, rows: [0, 1, 2, 3])
    let matrix = DesignMatrix(columns, in: space, rows: [0, 1, 2, 4])
    #expect(matrix.count == 4)
    func row(_ row: Int) -> [Double] {
      var dense = [0.0, 0, 0]
      for (place, value) in matrix.entries(of: row) { dense[place] = value }
      return dense
    }
    #expect(row(0) == [-2 / 2.0.squareRoot(), 0, 1])
    #expect(row(1) == [0, 1, 0])
    #expect(row(2) == [0, 0, 0])
    // A level that the training set does not have is none of its levels.
    #expect(row(3) == [97 / 2.0.squareRoot(), 0, 0])
  }

  @Test func aFillThatIsGivenStandsForWhatIsNotKnown() {
    let space = FeatureSpace([columns[0]], rows: [0, 1], fills: ["visits": 0])
    #expect(space.features[0].encoding == .number(fill: 0, mean: 0.5, deviation: 0.5))
  }
}
