import Testing

@testable import Analytics

struct SortedSampleTests {
  private let oneToTen = SortedSample((1...10).map { Int64($0) })

  /// R: quantile(1:10, c(0, .1, .25, .5, .9, 1)).
  @Test(arguments: [(0.0, 1.0), (0.1, 1.9), (0.25, 3.25), (0.5, 5.5), (0.9, 9.1), (1, 10)])
  func quantilesOfDefinitionSeven(probability: Double, expected: Double) throws {
    #expect(isClose(try #require(oneToTen.quantile(probability)), expected, 1e-15))
  }

  @Test func nothingHasNoQuantile() {
    let none = SortedSample([Double]())
    #expect(none.quantile(0.5) == nil)
    #expect(none.cutPoints(parts: 5) == [])
    #expect(none.mean == nil)
    #expect(none.gini == nil)
    #expect(none.percentileRank(of: 1) == nil)
  }

  /// A position that should be whole must hit the number there, or ties would be torn apart at the cut point.
  @Test(arguments: Array(stride(from: 6, through: 2006, by: 5)))
  func wholePositionsAreExact(count: Int) {
    let sample = SortedSample((0..<count).map { 0.1 * Double($0) })
    let cuts = sample.cutPoints(parts: 5)
    #expect(cuts == (1...4).map { 0.1 * Double((count - 1) / 5 * $0) })
  }

  /// 100 times 0.57 is 56.99999999999999 to a computer.
  @Test(arguments: 1...99)
  func percentilesAreExact(percent: Int) {
    let sample = SortedSample((0...100).map { Int64($0) })
    #expect(sample.quantile(Double(percent) / 100) == Double(percent))
    #expect(sample.cutPoints(parts: 100)[percent - 1] == Double(percent))
  }

  @Test func orderAndCountingAreOfNoInfluence() {
    var numbers = SeededNumbers(seed: 41)
    let raw = (0..<1000).map { _ in Int64(numbers.uniform() * 30) }
    let sample = SortedSample(raw)
    #expect(SortedSample(raw.shuffled(using: &numbers)) == sample)
    #expect(SortedSample(raw.map(Double.init)) == sample)
    let counts = Dictionary(grouping: raw) { $0 }.map { (value: Double($0.key), count: $0.value.count) }
    #expect(SortedSample(sorted: counts.sorted { $0.value < $1.value }) == sample)
    #expect(sample.count == 1000)
    #expect(sample.minimum == 0 && sample.maximum == 29)
    #expect(sample.sum == Double(raw.reduce(0, +)))
  }

  @Test func meanAndDeviation() throws {
    let sample = SortedSample([2.0, 4, 4, 4, 5, 5, 7, 9])
    #expect(sample.mean == 5)
    #expect(sample.median == 4.5)
    #expect(isClose(try #require(sample.standardDeviation), (32.0 / 7).squareRoot(), 1e-15))
    #expect(SortedSample([1.0]).standardDeviation == nil)
  }

  @Test(arguments: [(0.0, 0.0), (1, 0.1), (2, 0.35), (2.5, 0.5), (3, 0.75), (4, 1)])
  func ranksWithTies(value: Double, expected: Double) {
    let sample = SortedSample([1.0, 1, 2, 2, 2, 3, 3, 3, 3, 3])
    #expect(sample.percentileRank(of: value) == expected)
  }

  @Test func giniOfEqualsAndOfOne() throws {
    #expect(isClose(try #require(SortedSample([3.0, 3, 3, 3]).gini), 0, 1e-15))
    #expect(isClose(try #require(SortedSample([0.0, 0, 0, 8]).gini), 0.75, 1e-15))
    #expect(isClose(try #require(oneToTen.gini), 0.3, 1e-15))
    #expect(SortedSample([0.0, 0]).gini == nil)
    #expect(SortedSample([-1.0, 5]).gini == nil)
  }

  @Test(arguments: [(0.0, 0), (0.1, 1), (10.0 / 55, 1), (0.2, 2), (0.8, 6), (1, 10)])
  func largestNeeded(share: Double, expected: Int) {
    #expect(oneToTen.largestNeeded(forShare: share) == expected)
  }

  @Test func largestAmongEquals() {
    let equal = SortedSample(Array(repeating: 2.5, count: 10))
    #expect(equal.largestNeeded(forShare: 0.75) == 8)
    #expect(equal.shareOfLargest(3) == 0.3)
    #expect(oneToTen.shareOfLargest(2) == 19.0 / 55)
    #expect(oneToTen.shareOfLargest(99) == 1)
    #expect(SortedSample([0.0]).shareOfLargest(1) == nil)
  }

  @Test func correlationOfLinesIsOne() throws {
    #expect(isClose(try #require(correlation([1, 2, 3], [5, 7, 9])), 1, 1e-15))
    #expect(isClose(try #require(correlation([1, 2, 3], [2, 0, -2])), -1, 1e-15))
    #expect(isClose(try #require(correlation([1, 2, 3, 4], [1, -1, -1, 1])), 0, 1e-15))
    #expect(correlation([1, 1], [1, 2]) == nil)
  }
}
