import Analytics
import Support
import Testing

@testable import CRMKit
@testable import CRMStore

/// Weights of signals that are fitted to the past.
@Suite struct ChurnCalibrationTests {
  private static let start = RandomShoppers.start

  private func asOf(_ day: Int64) -> AsOf {
    AsOf(through: Instant(seconds: (ChurnCalibrationTests.start + day) * 86_400 + 86_399), zone: .utc)
  }

  private func churn(_ store: Store, _ day: Int64) throws -> ChurnReport {
    try store.churn(ReportScope(asOf: asOf(day)))
  }

  /// The area under the ROC curve of scores, and that of the days of silence, for who orders no more within a window.
  static func areas(_ report: ChurnReport, returns: (Int64) -> Bool) throws -> (
    score: Double, silence: Double
  ) {
    let outcomes = report.entries.map { !returns($0.facts.customer) }
    let scores = report.entries.map { Double($0.verdict.score) }
    let silences = report.entries.map { Double($0.facts.silence) }
    return (
      try #require(ClassificationMetrics(scores, outcomes)).auc,
      try #require(ClassificationMetrics(silences, outcomes)).auc
    )
  }

  @Test(arguments: UInt64(1)...4) func theScoreRanksNoWorseThanSilence(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let shoppers = RandomShoppers(1200, seed: seed, acquisition: 250, length: 600)
    try shoppers.fill(store)
    for day in [Int64(260), 340, 420, 500] {
      let report = try churn(store, day)
      #expect(report.calibration.weights == .fitted)
      #expect(try #require(report.calibration.area) >= #require(report.calibration.silenceArea) - 0.003)
      let (score, silence) = try ChurnCalibrationTests.areas(report) {
        shoppers.returns(Int($0) - 1, after: ChurnCalibrationTests.start + day, within: 90)
      }
      #expect(score >= silence - 0.005, "seed \(seed), day \(day): \(score), silence \(silence)")
    }
  }

  @Test func whatComesLaterHasNoPart() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let shoppers = RandomShoppers(400, seed: 9, acquisition: 150, length: 500)
    let day = Int64(320)
    try shoppers.fill(store, through: ChurnCalibrationTests.start + day)
    let then = try churn(store, day)
    #expect(then.calibration.weights == .fitted && then.settings.weights.reduce(0, +) > 7.9)
    try shoppers.fill(store, after: ChurnCalibrationTests.start + day)
    let now = try churn(store, day)
    #expect(now.entries.map(\.verdict.score) == then.entries.map(\.verdict.score))
    #expect(now.settings.weights == then.settings.weights && now.calibration.area == then.calibration.area)
    // The part of a month that is over changes nothing: 2026-03-01 is day 327.
    #expect(try churn(store, 300).settings.weights == then.settings.weights)
    #expect(try churn(store, 327).calibration.until != then.calibration.until)
  }

  @Test func thePartsOfAFittedScoreAddUp() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try RandomShoppers(400, seed: 5, acquisition: 150, length: 400).fill(store)
    let report = try churn(store, 320)
    for customer in stride(from: Int64(1), through: 400, by: 40) {
      let parts = try store.churnExplanation(of: String(customer), ReportScope(asOf: asOf(320)))
      #expect(parts.parts.reduce(0) { $0 + ($1.contribution ?? 0) } == parts.score)
      let entry = report.entries.first { $0.facts.customer == customer }
      #expect(entry?.verdict.score == parts.score && parts.parts.map(\.weight) == report.settings.weights)
    }
  }

  /// Ranks and weights are those among all customers, whoever is looked at.
  @Test func aScoreIsTheSameWhoeverIsLookedAt() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try RandomShoppers(400, seed: 6, acquisition: 150, length: 400).fill(store)
    let all = try churn(store, 320)
    let few = try store.churn(
      ReportScope(asOf: asOf(320), population: ReportPopulation(condition: "c.id % 9 = 0", values: [])))
    #expect(!few.entries.isEmpty && few.entries.allSatisfy { $0.facts.customer % 9 == 0 })
    #expect(few.counts.reduce(0, +) == Int64(few.entries.count))
    let scores = Dictionary(uniqueKeysWithValues: all.entries.map { ($0.facts.customer, $0.verdict.score) })
    #expect(few.entries.allSatisfy { scores[$0.facts.customer] == $0.verdict.score })
  }

  @Test func fewCustomersAndWeightsThatAreSetKeepThem() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try RandomShoppers(150, seed: 7, acquisition: 150, length: 400).fill(store)
    let few = try churn(store, 320)
    #expect(few.calibration.weights == .standard && few.calibration.area == nil)
    #expect(few.settings.weights == [4, 0, 0, 2, 2, 1, 1, 1, 1])
    let other = try Sandbox()
    let large = try other.store()
    try RandomShoppers(400, seed: 7, acquisition: 150, length: 400).fill(large)
    #expect(try churn(large, 320).calibration.weights == .fitted)
    try large.set(.churnSpend, to: "3")
    let set = try churn(large, 320)
    #expect(set.calibration.weights == .set && set.calibration.area != nil)
    #expect(set.settings.weights == [4, 0, 0, 2, 3, 1, 1, 1, 1])
  }

  /// In March there are enough customers to fit the weights for the first time: many levels change by that alone, and
  /// nobody is told of for it.
  @Test func weightsThatMoveTellOfNobody() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    // The histories are cut at days 208 and 236, by when some 190 and 216 of them have ordered.
    let shoppers = RandomShoppers(280, seed: 8, acquisition: 305, length: 600)
    try shoppers.fill(store)
    let (before, after) = (try churn(store, 326), try churn(store, 327))
    #expect(before.calibration.weights == .standard && after.calibration.weights == .fitted)
    var alert = Alert(name: "risk", rule: "churn.level >= at_risk")
    alert.period = .month
    _ = try store.add(alert, isBaseline: false, asOf: asOf(320))
    #expect(try !store.checkAlerts(asOf: asOf(326)).value.events.isEmpty)
    let check = try store.checkAlerts(asOf: asOf(327)).value
    let moved = try store.report(ReportScope(asOf: asOf(326))) {
      try ChurnReport($0, before.settings, asOf: asOf(326), calibration: after.calibration)
    }
    func members(_ report: ChurnReport) -> Set<Int64> {
      Set(report.entries.filter { [.atRisk, .churned].contains($0.level) }.map(\.facts.customer))
    }
    let (held, entered) = (members(moved), members(after).subtracting(members(before)))
    #expect(!entered.intersection(held).isEmpty)
    #expect(Set(check.events.compactMap(\.customer)) == entered.subtracting(held))
    #expect(check.late == entered.intersection(held).count)
    #expect(try store.checkAlerts(asOf: asOf(327)).value.events.isEmpty)
  }
}
