import Testing

@testable import Analytics

@Suite struct WeightedTurnsTests {
  private func turns(_ weights: [Int64], _ count: Int) -> [Int] {
    var credits = weights.map { _ in Int64(0) }
    return (0..<count).compactMap { _ in WeightedTurns.next(weights, &credits) }
  }

  @Test func turnsAreSpread() {
    #expect(turns([5, 1, 1], 7) == [0, 0, 0, 1, 0, 2, 0])
    #expect(turns([2, 1], 6) == [0, 1, 0, 0, 1, 0])
    #expect(turns([1, 1, 1], 6) == [0, 1, 2, 0, 1, 2])
    #expect(turns([3], 2) == [0, 0])
    #expect(turns([], 2).isEmpty)
  }

  /// The weights that plain smooth weighted round robin serves 1.31 turns too late.
  @Test func noShareIsOffByAWholeTurnWhereTheLargestCreditWouldBe() {
    expectShares([1, 5, 5, 50, 50, 1, 1, 50, 3])
    expectShares([10, 10, 10] + Array(repeating: 1, count: 10))
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func noShareIsEverOffByAWholeTurn(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int(random.next() % 10) + 1
    expectShares(
      (0..<count).map { _ in
        [1, 1, 2, 3, 7, 20, 50, 100][Int(random.next() % 8)] + Int64(random.next() % 3)
      })
  }

  /// Two rounds, so that the first ends where it began.
  private func expectShares(_ weights: [Int64]) {
    let sum = weights.reduce(0, +)
    var credits = weights.map { _ in Int64(0) }
    var counts = credits
    for turn in 1...(2 * sum) {
      guard let taker = WeightedTurns.next(weights, &credits) else { return }
      counts[taker] += 1
      // Off by a whole turn: |count − turn × weight / sum| ≥ 1.
      let isFair = weights.indices.allSatisfy { abs(counts[$0] * sum - turn * weights[$0]) < sum }
      #expect(isFair, "\(weights), turn \(turn): \(counts)")
      guard isFair else { return }
    }
    #expect(credits.allSatisfy { $0 == 0 })
  }

  @Test func creditsAddUpToNothing() {
    var random = SplitMix64(seed: 7)
    let weights: [Int64] = [4, 1, 9, 2, 2]
    var credits = weights.map { _ in Int64(0) }
    for _ in 0..<500 {
      let able = weights.indices.filter { _ in random.next() % 3 > 0 }
      var part = able.map { credits[$0] }
      let taker = WeightedTurns.next(able.map { weights[$0] }, &part)
      #expect((taker == nil) == able.isEmpty)
      for (index, credit) in zip(able, part) { credits[index] = credit }
      #expect(credits.reduce(0, +) == 0)
    }
  }
}
