import Foundation
import Support
import Testing

@testable import Analytics

/// Files of people of whom a tenth are typed again with slips: the search is never below the best rule "n of k fields agree",
/// whose n nobody without labels could know.
@Suite struct TypedTwiceTests {
  /// How many records a file of each form has; `CRM_RECORDS=100000 swift test --filter TypedTwice` for large ones.
  private static let records =
    ProcessInfo.processInfo.environment["CRM_RECORDS"].flatMap(Int.init) ?? 1_000

  private func expect(_ file: TypedTwice, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let (f1, best) = try expectNotBelow(file, sourceLocation: sourceLocation)
    #expect(f1 >= 0.95 || best < 0.93, "F1 \(f1), the rule \(best)", sourceLocation: sourceLocation)
  }

  @discardableResult
  private func expectNotBelow(
    _ file: TypedTwice, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> (f1: Double, rule: Double) {
    let linkage = try Linkage(file.fields(), records: file.records.count) {}
    var (found, right) = (0, 0)
    try linkage.forEach(atLeast: 0.5, check: {}) { a, b, _ in
      found += 1
      if file.owners[a] == file.owners[b] { right += 1 }
    }
    let rule = AgreementRule(file.numbers, owners: file.owners)
    let f1 = 2 * Double(right) / Double(found + rule.truth)
    let best = rule.f1.max() ?? 0
    #expect(f1 >= best, "F1 \(f1), the rule \(rule.f1)", sourceLocation: sourceLocation)
    #expect(linkage.model.rule == nil, sourceLocation: sourceLocation)
    for (a, b) in file.equalPairs {
      #expect(linkage.score(a, b).probability >= 0.5, "\(file.records[a])", sourceLocation: sourceLocation)
    }
    return (f1, best)
  }

  @Test(arguments: TypedTwice.forms.indices, TypedTwice.Slip.allCases)
  func theSearchIsNotBelowTheBestRule(form: Int, slip: TypedTwice.Slip) throws {
    try expect(
      TypedTwice(TypedTwice.forms[form], records: Self.records, slips: [slip], seed: UInt64(form) + 1))
  }

  /// Where the file is so large that no field alone brings its pairs together.
  @Test(arguments: [500, 4_000, 10_000]) func theSizeDoesNotMatter(records: Int) throws {
    try expect(TypedTwice(["given", "family", "year", "month", "day"], records: records, seed: 3))
  }

  /// One slip each: all fields but one agree, whatever slips.
  @Test func whereTheRuleIsRightByTheWayTheFileIsMade() throws {
    try expect(
      TypedTwice(["given", "family", "year", "month", "day"], records: 7_000, worst: 1, seed: 1))
  }

  /// Few records teach little: what they leave in doubt, the rule tells; and a few strangers who are alike are no matches
  /// that slipped often.
  @Test(
    arguments: [
      (300, 0, .scan, 1, 2), (500, 0, .scan, 1, 2),
      (500, 2, .key, 1, 1), (500, 2, .sound, 1, 1), (1_000, 1, .sound, 1, 1), (1_000, 1, .sound, 1, 4),
      (2_000, 2, .scan, 1, 1), (2_000, 2, .scan, 1, 2), (2_000, 2, .key, 1, 2), (300, 5, .scan, 1, 3),
      (500, 4, .scan, 1, 1), (2_000, 4, .scan, 1, 2),
    ] as [(Int, Int, TypedTwice.Slip, Int, UInt64)])
  func fewRecordsAreNotBelowTheBestRuleEither(
    records: Int, form: Int, slip: TypedTwice.Slip, worst: Int, seed: UInt64
  ) throws {
    let file = TypedTwice(TypedTwice.forms[form], records: records, slips: [slip], worst: worst, seed: seed)
    try expectNotBelow(file)
  }

  /// Neighbours share a city and, but for a digit, a postal code.
  @Test func neighboursAreNotOnePerson() throws {
    try expect(
      TypedTwice(
        ["given", "family", "year", "month", "day", "postcode", "city"], records: 6_000, worst: 3, seed: 1))
  }

  /// As where each list is free of duplicates, and somebody has put two together.
  @Test func aFieldOnWhichMatchesNeverAgreeTellsNothing() throws {
    let file = TypedTwice(["given", "family", "year", "month", "day"], records: 2_000, seed: 4)
    let list = LinkageField("list", .personal, .text, records: file.records.count)
    let repeated = Set(file.owners[1_800...])
    for (record, owner) in file.owners.enumerated() {
      let isFirst = record < 1_800 && (repeated.contains(owner) || record % 2 == 0)
      list.add(isFirst ? "first" : "second", to: record)
    }
    list.finish()
    let model = try Linkage(file.fields() + [list], records: file.records.count) {}.model
    #expect(model.rule == nil)
    #expect(abs(model.expectedMatches / 200 - 1) < 0.15)
  }

  @Test(arguments: [1_000, 6_000]) func theCloserAnAgreementTheMoreItTells(records: Int) throws {
    let file = TypedTwice(["given", "family", "year", "month", "day"], records: records, seed: 5)
    let model = try Linkage(file.fields(), records: records) {}.model
    for (field, name) in file.form.enumerated() {
      let ratios = [.exact, .close, .near, .different].map { (level: AgreementLevel) in
        model.m[field, level] / model.u[field, level]
      }
      for (closer, looser) in zip(ratios, ratios.dropFirst()) {
        #expect(closer >= looser * 0.999, "\(name) \(ratios)")
      }
      #expect(model.m[field, .exact] > 0.5)
    }
    #expect(zip(model.slips, model.slips.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(abs(model.expectedMatches / Double(file.records.count / 10) - 1) < 0.1)
  }
}

extension TypedTwice {
  /// The values of each field, numbered; 0 is a blank.
  var numbers: [[Int32]] {
    form.indices.map { field in
      var known: [String: Int32] = ["": 0]
      return records.map { record in
        let number = known[record[field]] ?? Int32(known.count)
        known[record[field]] = number
        return number
      }
    }
  }

  /// Records that have the same value in every field.
  var equalPairs: [(Int, Int)] {
    Dictionary(grouping: records.indices.filter { !records[$0].contains("") }) { records[$0] }.values
      .flatMap { same in same.indices.dropFirst().map { (same[0], same[$0]) } }
  }
}
