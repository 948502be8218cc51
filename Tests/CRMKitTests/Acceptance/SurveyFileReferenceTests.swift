import Analytics
import Foundation
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// An airport's survey of its passengers and the test data of R's package NPS, brought in as files: every figure with its
/// interval as published, a second import that changes nothing.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct SurveyFileReferenceTests {
  private let published: JSONValue
  private let asOf = AsOf(through: Sandbox.context.now, zone: .utc)

  init() throws { published = try ReferenceShop.read("sfo_survey/expected/nps_csat.json") }

  @discardableResult
  private func take(
    _ file: String, _ survey: Survey, _ maps: [String], into store: Store
  ) throws -> ImportSummary {
    if try !store.surveys().contains(where: { $0.name == survey.name }) { _ = try store.add(survey) }
    var options = SurveyAnswerImportOptions(
      file: ImportOptions(path: try ReferenceShop.url("sfo_survey/\(file)").path),
      drafter: SurveyAnswerDrafter(source: "sfo"), asOf: asOf)
    options.file.mapping.maps = try maps.map(ColumnMap.init(parsing:))
    options.file.mapping.unknown = .drop
    options.survey = survey.name
    return try store.importAnswers(options)
  }

  private func results(_ name: String, by axis: String? = nil, _ store: Store) throws -> [SurveyFigures] {
    let scope = SurveyScope([try store.survey(name)], ReportScope(asOf: asOf))
    return try store.surveyResults(scope, by: try axis.map { try store.surveyAxis($0, asOf: asOf) }).figures
  }

  private func list(_ value: JSONValue?) -> [JSONValue] {
    if case .array(let items)? = value { items } else { [] }
  }

  private func number(_ value: JSONValue?) -> Double {
    guard case .number(let digits)? = value else { return .nan }
    return Double(digits) ?? .nan
  }

  private func compare(_ figures: SurveyFigures, nps expected: JSONValue?) throws {
    guard case .recommendation(let score)? = figures.measure else {
      Issue.record("no answer counts")
      return
    }
    #expect(Double(score.count) == number(expected?["n_valid"]))
    #expect(Double(score.promoters) == number(expected?["promoters"]))
    #expect(Double(score.passives) == number(expected?["passives"]))
    #expect(Double(score.detractors) == number(expected?["detractors"]))
    #expect(
      Double(figures.tally.ratings.excluded) == number(expected?["excluded_out_of_range_or_blank"]))
    #expect(abs(score.value - number(expected?["nps"])) < 1e-9)
    #expect(abs(score.standardError - number(expected?["se"])) < 1e-9)
    let bounds = list(expected?["ci95"])
    let interval = try #require(figures.interval)
    #expect(abs(interval.lowerBound - number(bounds.first)) < 1e-9)
    #expect(abs(interval.upperBound - number(bounds.last)) < 1e-9)
    for value in figures.tally.distribution {
      #expect(
        Double(value.answers)
          == max(0, number(expected?["distribution"]?[String(value.value)] ?? .number("0"))))
    }
  }

  private func compare(_ figures: SurveyFigures, shares expected: JSONValue?) throws {
    let score = try #require(figures.measure?.shares)
    #expect(Double(score.count) == number(expected?["n_valid"]))
    #expect(Double(score.satisfied) == number(expected?["satisfied_top2"]))
    #expect(abs(100 * score.share - number(expected?["csat_pct"])) < 1e-9)
    #expect(abs(score.mean - number(expected?["mean"])) < 1e-9)
    #expect(score.median == number(expected?["median"]))
    #expect(abs(try #require(score.standardDeviation) - number(expected?["sd"])) < 1e-9)
    let bounds = list(expected?["wilson95"])
    #expect(abs(100 * score.interval.lower - number(bounds.first)) < 1e-9)
    #expect(abs(100 * score.interval.upper - number(bounds.last)) < 1e-9)
  }

  @Test func recommendation() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let maps = ["NETPRO=score", "RESPNUM=number", "WEIGHT=weight", "LANG=custom:lang"]
    let survey = try Survey("airport", .nps)
    let summary = try take("sfo_2018.csv", survey, maps, into: store)
    #expect(summary.read == 2809 && summary.created == 2809 && summary.rejected == 0)
    #expect(summary.answers.excludedCount == 159)
    #expect(summary.answers.excluded["11"].map { $0 > 0 } == true)
    #expect(try take("sfo_2018.csv", survey, maps, into: store).changeset == nil)
    try compare(results("airport", store)[0], nps: published["nps"])
    let groups = try results("airport", by: "custom.lang", store)
    #expect(groups.compactMap(\.group) == ["1", "2", "3", "4"])
    for group in groups {
      try compare(group, nps: published["nps_by_language"]?[try #require(group.group)])
    }
  }

  @Test func satisfactionAndEffort() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    // Without a number, answers of nobody are found again by what they say.
    try take("sfo_2018.csv", Survey("whole", .csat), ["Q7ALL=score"], into: store)
    #expect(try take("sfo_2018.csv", store.survey("whole"), ["Q7ALL=score"], into: store).changeset == nil)
    try compare(results("whole", store)[0], shares: published["csat_overall_Q7ALL"])
    for item in ["Q7ART", "Q7FOOD", "Q7STORE", "Q7SIGN", "Q7WIFI"] {
      try take("sfo_2018.csv", Survey(item, .csat), ["\(item)=score", "RESPNUM=number"], into: store)
      try compare(results(item, store)[0], shares: published["csat_by_item"]?[item])
    }
    let effort = try Survey("way", .ces, scale: 1...5)
    try take("sfo_2018.csv", effort, ["Q13GETRATE=score", "RESPNUM=number"], into: store)
    try compare(
      results("way", store)[0], shares: published["ces_like_Q13GETRATE(1..5, higher=easier)"])
  }

  @Test func testDataOfThePackage() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try take(
      "nps_pkg_testdata.csv", Survey("apples", .nps), ["REC=score", "Region=category"], into: store)
    let all = try results("apples", store)[0]
    try compare(all, nps: published["nps_pkg_testdata"])
    #expect(abs(try #require(all.score) - 10) < 1e-9)
    let regions = try results("apples", by: "category", store)
    #expect(regions.count > 1 && regions.reduce(0) { $0 + $1.counts.counted } == 1000)
  }
}
