import Testing

@testable import Analytics

struct PurchaseHistoryTests {
  @Test func refusesWhatCannotBe() {
    #expect(throws: PurchaseHistoryError.recencyAfterAge(recency: 80, age: 78)) {
      try PurchaseHistory(repeats: 160, recency: 80, age: 78)
    }
    #expect(throws: PurchaseHistoryError.negativeRepeats(-1)) {
      try PurchaseHistory(repeats: -1, recency: 0, age: 1)
    }
    #expect(throws: PurchaseHistoryError.notATime(recency: -1, age: 1)) {
      try PurchaseHistory(repeats: 1, recency: -1, age: 1)
    }
    #expect(throws: PurchaseHistoryError.notATime(recency: 0, age: .infinity)) {
      try PurchaseHistory(repeats: 0, recency: 0, age: .infinity)
    }
    #expect(throws: PurchaseHistoryError.self) { try PurchaseHistory(repeats: 1, recency: .nan, age: 1) }
    #expect(throws: PurchaseHistoryError.recencyWithoutRepeats(2)) {
      try PurchaseHistory(repeats: 0, recency: 2, age: 5)
    }
  }

  @Test func equalHistoriesAreCounted() throws {
    let one = try PurchaseHistory(repeats: 2, recency: 3, age: 9)
    let other = try PurchaseHistory(repeats: 2, recency: 4, age: 9)
    let sample = PurchaseSample([one, other, one, .new])
    #expect(sample.count == 3)
    #expect(sample.customers == 4)
    #expect(sample.repeats == 6)
    #expect(sample.meanAge == 27.0 / 4)
    let counted = PurchaseSample(counted: [
      (history: other, customers: 1), (history: one, customers: 2), (history: .new, customers: 1),
      (history: one, customers: 0),
    ])
    let model = ParetoNBD(r: 0.5, alpha: 10, s: 0.6, beta: 11)
    #expect(model.logLikelihood(of: counted) == model.logLikelihood(of: sample))
  }
}
