import Testing

@testable import Analytics

@Suite struct KaplanMeierTests {
  /// Worked by hand: of ten, two at 1, one lost to sight at 2, three at 3, the rest watched to 5.
  @Test func multipliesTheShareThatIsLeft() {
    let curve = KaplanMeier(events: [1: 2, 3: 3], censored: [2: 1, 5: 4])
    #expect(curve.steps.map(\.atRisk) == [10, 7] && curve.steps.map(\.events) == [2, 3])
    #expect(abs(curve.incidence(by: 1) - 0.2) < 1e-15)
    #expect(curve.incidence(by: 2) == curve.incidence(by: 1) && curve.incidence(by: 0) == 0)
    #expect(abs(curve.incidence(by: 4) - (1 - 0.8 * 4 / 7)) < 1e-15)
    #expect(curve.median == 3)
    #expect(abs(curve.steps[1].variance - (2.0 / 80 + 3.0 / 28)) < 1e-15)
  }

  /// Who is last watched at the time of an event is at risk for it.
  @Test func countsThoseOfItsOwnTimeAsAtRisk() {
    let curve = KaplanMeier(events: [4: 1], censored: [4: 1, 3: 1])
    #expect(curve.steps.map(\.atRisk) == [2])
    #expect(abs(curve.incidence(by: 4) - 0.5) < 1e-15)
  }

  @Test func saysWhenHalfWasNeverReached() {
    #expect(KaplanMeier(events: [:], censored: [7: 3]).median == nil)
    #expect(KaplanMeier(events: [:], censored: [:]).incidence(by: 9) == 0)
    #expect(KaplanMeier(events: [1: 3], censored: [:]).incidence(by: 1) == 1)
  }
}
