import Testing

@testable import Analytics

@Suite struct FallingRatiosTests {
  @Test(
    arguments: [
      ([6, 2, 1], [2, 2, 2], [3, 1, 0.5]),
      ([1, 6, 2], [2, 2, 2], [1.75, 1.75, 1]),
      ([1, 2, 3], [1, 1, 1], [2, 2, 2]),
      ([0, 3], [0, 1], [3, 3]),
      ([], [], []),
    ] as [([Double], [Double], [Double])])
  func neighboursThatRiseAreTakenTogether(sums: [Double], weights: [Double], ratios: [Double]) {
    #expect(fallingRatios(sums, to: weights) == ratios)
  }
}
