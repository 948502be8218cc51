import Testing

@testable import CRMKit
@testable import CRMStore

@Suite struct ChurnScoreTests {
  private let ranks = ChurnRanks(silence: { _ in 0.25 }, frequency: { _ in 0.5 })

  @Test(arguments: 0..<300)
  func thePartsAddUpToTheScore(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let weights = (0..<5).map { _ in Double(Int.random(in: 0...9, using: &random)) / 3 }
    let values = (0..<5).map { _ -> Double? in
      Int.random(in: 0..<4, using: &random) == 0 ? nil : Double.random(in: 0...1, using: &random)
    }
    let score = ChurnScore(weights: weights, values: values)
    #expect(score.parts.compactMap(\.self).reduce(0, +) == score.total)
    #expect((0...10_000).contains(score.total))
    #expect(zip(score.parts, values).allSatisfy { ($0 == nil) == ($1 == nil) })
    let weight = zip(weights, values).reduce(0) { $1.1 == nil ? $0 : $0 + $1.0 }
    let sum = zip(weights, values).reduce(0) { $0 + $1.0 * ($1.1 ?? 0) }
    if weight > 0 { #expect(abs(Double(score.total) / 10_000 - sum / weight) < 0.000_06) }
  }

  /// What the list says without parts is what the explanation adds up.
  @Test(arguments: 0..<100)
  func theListAndTheExplanationAgree(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var orders: [OrderScan.Order] = []
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      orders.append(
        OrderScan.Order(
          at: .random(in: 0...30_000_000, using: &random), net: .random(in: -100...900, using: &random)))
    }
    orders.sort { $0.at < $1.at }
    var gaps: [Int64] = []
    var facts = ChurnFacts(
      1, Currency(stored: "EUR"), orders[...], day: 350, window: 90, zone: .utc, gaps: &gaps)
    facts.hasInteractions = Bool.random(using: &random)
    facts.complaints = .random(in: 0...3, using: &random)
    facts.isUnsubscribed = Bool.random(using: &random)
    facts.answer = ChurnAnswer(
      score: .random(in: 1...5, using: &random), lowest: 1, highest: 5, direction: nil)
    facts.texts = .random(in: 0...3, using: &random)
    facts.feeling = .random(in: -3...3, using: &random)
    let weights = [4.0, 1, 2, 2, 2, 1, 1, 1, 1]
    let ranks = ChurnRanks(silence: { _ in 0.3 }, frequency: { _ in 0.6 })
    let values = ChurnSignal.all.map { facts.value(of: $0, ranks) }
    let verdict = ChurnVerdict(facts, weights: weights, ranks)
    #expect(verdict.score == ChurnScore(weights: weights, values: values).total)
  }

  /// Three orders ten days apart, then silence: the signal rises from one gap to four.
  @Test(arguments: [(Int64(10), 0.0), (25, 0.5), (40, 1.0), (400, 1.0)])
  func silenceIsMeasuredByTheOwnGap(_ silence: Int64, _ expected: Double) {
    let orders = [0, 10, 20].map { OrderScan.Order(at: $0 * 86_400, net: 100) }
    var gaps: [Int64] = []
    let facts = ChurnFacts(
      1, Currency(stored: "EUR"), orders[...], day: 20 + silence, window: 90, zone: .utc, gaps: &gaps)
    #expect(facts.medianGap == 10)
    #expect(facts.value(of: .silence, ranks) == expected)
  }

  @Test func twoOrdersAreJudgedByTheOthersSilence() {
    let orders = [0, 10].map { OrderScan.Order(at: $0 * 86_400, net: 100) }
    var gaps: [Int64] = []
    let facts = ChurnFacts(
      1, Currency(stored: "EUR"), orders[...], day: 100, window: 90, zone: .utc, gaps: &gaps)
    #expect(facts.medianGap == nil)
    #expect(facts.value(of: .silence, ranks) == 0.25)
    #expect((facts.ordersNow, facts.ordersBefore) == (0, 2))
    #expect(facts.value(of: .orders, ranks) == 1)
  }
}
