import Analytics
import Foundation
import Support
import Tabular
import Testing

/// The survey of an airport's passengers, with its blanks and its code 11 for those who would not say.
@Suite(.enabled(if: PackageLayout().sharedData != nil, ReferenceRun.absence))
struct SurveyReferenceTests {
  private let published: JSONValue

  init() throws { published = try JSONValue(parsing: ReferenceRun.text("sfo_survey/expected/nps_csat.json")) }

  /// The answers to a question, counted.
  private func tally(
    _ column: String, _ scale: ClosedRange<Int>, of file: String = "sfo_2018.csv",
    where condition: (column: String, value: String)? = nil
  ) throws -> RatingTally {
    let folder = try #require(PackageLayout().sharedData)
    let reader = try RecordReader(path: folder.appending(path: "sfo_survey/\(file)").path)
    let names = reader.names.map { $0.trimmingCharacters(in: .whitespaces) }
    let place = try #require(names.firstIndex(of: column))
    let other = try condition.map { try #require(names.firstIndex(of: $0.column)) }
    var tally = RatingTally(scale: scale)
    while let record = try reader.next() {
      if let other, let condition, record.values[other] != condition.value { continue }
      tally.add(text: record.values[place] ?? "")
    }
    return tally
  }

  private func compare(_ tally: RatingTally, _ expected: JSONValue) throws {
    let score = try #require(NetPromoterScore(tally))
    #expect(Double(score.count) == expected.number("n_valid"))
    #expect(Double(score.excluded) == expected.number("excluded_out_of_range_or_blank"))
    #expect(Double(score.promoters) == expected.number("promoters"))
    #expect(Double(score.passives) == expected.number("passives"))
    #expect(Double(score.detractors) == expected.number("detractors"))
    #expect(abs(score.value - expected.number("nps")) < 1e-9)
    #expect(abs(score.standardError - expected.number("se")) < 1e-9)
    let bounds = try #require(expected["ci95"]).elements
    #expect(bounds.count == 2)
    for (bound, published) in zip([score.interval().lowerBound, score.interval().upperBound], bounds) {
      #expect(abs(bound - number(published)) < 1e-9)
    }
  }

  private func number(_ value: JSONValue) -> Double {
    guard case .number(let digits) = value else { return .nan }
    return Double(digits) ?? .nan
  }

  private func compare(_ score: SatisfactionScore?, _ expected: JSONValue) throws {
    let score = try #require(score)
    #expect(Double(score.count) == expected.number("n_valid"))
    #expect(Double(score.satisfied) == expected.number("satisfied_top2"))
    #expect(abs(100 * score.share - expected.number("csat_pct")) < 1e-9)
    #expect(abs(score.mean - expected.number("mean")) < 1e-9)
    #expect(score.median == expected.number("median"))
    #expect(abs(try #require(score.standardDeviation) - expected.number("sd")) < 1e-9)
    let bounds = try #require(expected["wilson95"]).elements
    for (bound, published) in zip([score.interval.lower, score.interval.upper], bounds) {
      #expect(abs(100 * bound - number(published)) < 1e-9)
    }
  }

  @Test func netPromoterScores() throws {
    try compare(tally("NETPRO", 0...10), try #require(published["nps"]))
    try compare(tally("REC", 0...10, of: "nps_pkg_testdata.csv"), try #require(published["nps_pkg_testdata"]))
  }

  @Test(arguments: ["1", "2", "3", "4"])
  func byLanguage(language: String) throws {
    try compare(
      tally("NETPRO", 0...10, where: ("LANG", language)),
      try #require(published["nps_by_language"]?[language]))
  }

  @Test func satisfaction() throws {
    try compare(SatisfactionScore(tally("Q7ALL", 1...5)), try #require(published["csat_overall_Q7ALL"]))
    for item in ["Q7ART", "Q7FOOD", "Q7STORE", "Q7SIGN", "Q7WIFI"] {
      try compare(SatisfactionScore(tally(item, 1...5)), try #require(published["csat_by_item"]?[item]))
    }
    try compare(
      EffortScore(tally("Q13GETRATE", 1...5))?.answers,
      try #require(published["ces_like_Q13GETRATE(1..5, higher=easier)"]))
  }
}
