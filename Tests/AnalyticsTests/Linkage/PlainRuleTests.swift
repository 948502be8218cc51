import Testing

@testable import Analytics

@Suite struct PlainRuleTests {
  private let file = TypedTwice(["given", "family", "year", "month", "day"], records: 2_000, seed: 2)

  private func fit() throws -> LinkageFit {
    let comparison = RecordComparison(file.fields())
    var counts = PatternCounts()
    try LinkageBlocks(comparison.fields, count: file.records.count) {}.pairs.forEach { a, b in
      counts.add(comparison.pattern(a, b))
    }
    return LinkageFit(comparison, counts, scale: 1, records: file.records.count)
  }

  @Test func theRuleOfARecordTypedAgainIsAllFieldsButOne() throws {
    let fit = try fit()
    let rule = try #require(PlainRule(fit.patterns, fit.model, fields: 5))
    #expect(rule.least == 4 && rule.fields == 5)
    var pattern = AgreementPattern()
    for field in 0..<4 { pattern.set(field, .exact) }
    #expect(rule.accepts(pattern))
    pattern[0] = .close
    #expect(!rule.accepts(pattern))
  }

  @Test func aClassThatPairsEqualInAllElseContradictIsGivenUpForTheRule() throws {
    var fit = try fit()
    #expect(fit.isPlausible && fit.model.rule == nil)
    fit.model.m[0, .exact] = 0.015
    fit.model.m[0, .close] = 0.973
    #expect(!fit.isPlausible)
    fit.fallBack(on: try #require(PlainRule(fit.patterns, fit.model, fields: 5)))
    #expect(fit.isPlausible && fit.model.rule?.least == 4)
    #expect(abs(fit.model.expectedMatches / 200 - 1) < 0.25)
  }

  @Test func whereNobodyIsThereTwiceThereIsNoRule() throws {
    let patterns = PatternTable(PatternCounts(), scale: 1, fields: 5)
    #expect(PlainRule(patterns, try fit().model, fields: 5) == nil)
  }
}
