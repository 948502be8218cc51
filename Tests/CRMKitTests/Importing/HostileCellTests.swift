import CRMKit
import Tabular
import Testing

/// Cells that nobody would type: the mapping answers with a draft or a problem, and always says which.
struct HostileCellTests {
  private static let pieces = [
    "", " ", ";", "\n", ":::", "*", "'", "\"", ",", "~~~", "@", ".", "-", "--", "/", "+", "00", "(0)", "x1",
    "ext.",
    "1604-", "0/0/00", "31/12/2025", "12:60", "AM", "Sept", "年", "/o=", "@example.org", "\u{0}", "\u{7F}",
    "\u{FEFF}",
    "é", "王", "👩‍👩‍👧", "\u{202E}", "99999999999999999999", "-1", "e9", "true", "ﷺ", "ß", "İ",
    String(repeating: "9", count: 300),
  ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func neverStopTheMapping(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var options = MappingOptions()
    options.defaultRegion = "DE"
    options.unknown = .keep
    options.customFields = CustomFieldType.allCases.map {
      CustomFieldRule(name: "f_\($0.rawValue)", type: $0)
    }
    options.preset = .named(ImportPreset.all[Int(seed) * 3])
    let names = CustomerField.allCases.map(\.rawValue) + options.customFields.map(\.name)
    var mapper = try RecordMapper(names: names, options: options)
    for line in 2..<2_000 {
      let values = names.map { _ in Self.cell(&generator) }
      let mapped = try mapper.draft(of: Record(names: names, values: values, line: line))
      #expect(!mapped.draft.isEmpty || !mapped.problems.isEmpty, "seed \(seed), line \(line)")
      #expect(mapped.draft.emails.allSatisfy { $0.key == $0.key.foldedKey }, "seed \(seed), line \(line)")
      #expect(mapped.draft.phones.allSatisfy { !$0.key.isEmpty }, "seed \(seed), line \(line)")
    }
  }

  private static func cell(_ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...4, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined()
  }
}
