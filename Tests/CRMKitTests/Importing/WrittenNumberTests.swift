import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

struct WrittenNumberTests {
  private func read(_ text: String, _ rule: NumberRule = .unproven) -> NumberRule.Outcome {
    text.withBytes(rule.read)
  }

  /// The number as a literal, `nil` where the rule does not read it.
  private func literal(_ text: String, _ rule: NumberRule = .unproven) -> String? {
    guard case .number(let number) = read(text, rule), !number.isCut else { return nil }
    return decimalLiteral(number.value.digits, digits: number.value.scale)
  }

  @Test(arguments: [
    ("1,234.50", "1234.50"), ("1 234.50", "1234.50"), ("1\u{A0}234.50", "1234.50"),
    ("1\u{202F}234.5", "1234.5"),
    ("1'234.50", "1234.50"), ("1’234.50", "1234.50"), ("12,345,678", "12345678"),
    ("1,23,456.78", "123456.78"),
    ("(1,234.50)", "-1234.50"), ("12-", "-12"), ("−12", "-12"), ("- 12", "-12"), ("+12", "12"),
    ("$1,234.5", "1234.5"),
    ("-$12", "-12"), ("$-12", "-12"), ("($12.00)", "-12.00"), ("€ 12", "12"), ("12 EUR", "12"),
    ("eur 12", "12"),
    ("US$12", "12"), ("R$ 12.5", "12.5"), ("12.5 %", "12.5"), ("CHF 1'234.50", "1234.50"), ("￥１２．５", "12.5"),
    ("1.234", "1.234"), ("0.125", "0.125"), ("1 234", "1234"), ("12.50 zł", "12.50"), ("Rs.500", "500"),
  ])
  func isReadWhereItCanBeMeantInOneWay(text: String, number: String) {
    #expect(literal(text) == number)
    #expect(literal(text, .point(NumberRule.dot)) == number)
  }

  @Test(arguments: [
    ("1.355,90", "1355.90"), ("12.345.678,90", "12345678.90"), ("1 234,50", "1234.50"), ("12,5", "12.5"),
    ("1.234", "1234"), ("1,234", "1.234"), ("(1.234,5)", "-1234.5"), ("€ 1.000", "1000"), ("0,125", "0.125"),
  ])
  func aDecimalCommaLeavesThePointToGroup(text: String, number: String) {
    #expect(literal(text, .point(NumberRule.comma)) == number)
  }

  @Test(arguments: ["12,50", "1,234", "1.234,50", "1.234.567", "0,123", "1234,567"])
  func aCommaThatMayStandBeforeDecimalsWaitsForAProof(text: String) {
    #expect(read(text) == .needsProof)
  }

  @Test(arguments: [
    "", "-", "()", "12.", ".", ",", "1,2,3", "1.2.3", "1 2", "12 34 567", "1,2345", "1'23", "12kg", "12 pcs",
    "1e", "e5", "1e5e5", "1 e5", "1e5.5", "1,234,567e3", "1e99999", "1e-20", "2026-01-15", "10:30",
    "12 EUR USD", "--12", "-12-", "(12", "12)", "EUR", "€", "1,234,56",
    "1.5M",
    "1..5", "1,,234", "01,234", "12 % %", "99999999999999999999", "1 , 2",
  ])
  func isNothingElse(text: String) {
    for rule in [NumberRule.unproven, .point(NumberRule.dot), .ambiguous] {
      #expect(literal(text, rule) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("1e3", "1000"), ("1.5E+2", "150"), ("1.76E9", "1760000000"), ("-2,5e-3", "-0.0025"), ("+1e0", "1"),
    ("4.91701E+11", "491701000000"),
  ])
  func anExponentIsReadWhateverTheColumnShows(text: String, number: String) {
    for rule in [NumberRule.unproven, .point(NumberRule.dot), .point(NumberRule.comma), .ambiguous] {
      #expect(literal(text, rule) == number)
    }
  }

  @Test(arguments: [
    ("¥1,000", "1000"), ("￥1,234,567", "1234567"), ("1.000 ₫", "1000"), ("JPY 1,000", "1000"),
    ("¥1,000.50", "1000.50"),
    ("₩12.500", "12500"),
  ])
  func separatorsGroupInACurrencyWithoutDecimals(text: String, number: String) {
    #expect(literal(text) == number)
    #expect(literal(text, .ambiguous) == number)
  }

  @Test func otherMarksTellNothingOfAComma() {
    #expect(read("€1,000") == .needsProof)
    #expect(read("kr 1,000") == .needsProof)
  }

  private func rule(_ values: String...) -> NumberRule {
    var proof = NumberProof()
    for (index, value) in values.enumerated() { proof.observe(value, line: index + 2) }
    return proof.rule
  }

  @Test func oneNumberProvesItsColumn() {
    #expect(rule("1,234", "12.50") == .point(NumberRule.dot))
    #expect(rule("1,234", "12,345,678") == .point(NumberRule.dot))
    #expect(rule("1.234", "12,50") == .point(NumberRule.comma))
    #expect(rule("1,234", "1.234,5") == .point(NumberRule.comma))
    #expect(rule("1,234", "0,5", "") == .point(NumberRule.comma))
    #expect(rule("12", "1.234") == .point(NumberRule.dot))
    #expect(rule("12", "1,234") == .ambiguous)
    #expect(rule("1.000", "2.500", "900") == .ambiguous)
    #expect(rule("1.000", "1234.500") == .point(NumberRule.dot))
    #expect(rule("1.000", "0.500") == .point(NumberRule.dot))
    #expect(rule("1.000", "12,50") == .point(NumberRule.comma))
    #expect(rule("12.50", "12,50") == .contradictory(pointLine: 2, commaLine: 3))
  }

  /// Numbers written in one style, whatever it is, come in as they were meant or are refused, and never as others.
  @Test(arguments: 1...40 as ClosedRange<UInt64>) func aColumnIsNeverReadWrong(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let style = NumberStyle(&generator)
    let numbers = (0..<30).map { _ in Int64.random(in: -99_999_999...99_999_999, using: &generator) }
    let texts = numbers.map { style.text($0, decimals: Int.random(in: 0...2, using: &generator)) }
    var proof = NumberProof()
    for (line, text) in texts.enumerated() { proof.observe(text.text, line: line) }
    for (text, meant) in texts {
      let given = literal(text, .point(style.point))
      #expect(given == meant, "seed \(seed): \(text)")
      guard let proved = literal(text, proof.rule) else { continue }
      #expect(proved == meant, "seed \(seed): \(text) by the column")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func rubbishIsRefused(seed: UInt64) {
    let pieces = [
      "1", "23", "456", "0", ".", ",", " ", "'", "’", "-", "(", ")", "%", "€", "EUR", "kr", "\u{A0}",
      "\u{202F}", "９",
      "，", "x", "\u{E2}", "元", "+",
    ]
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      guard let number = literal(text, .point(NumberRule.dot)) else { continue }
      let digits = text.unicodeScalars.compactMap {
        $0.properties.numericType == nil ? nil : $0.properties.numericValue
      }
      #expect(number.filter(\.isNumber).drop { $0 == "0" }.count <= digits.count, "\(text)")
      #expect(text.contains { $0.isNumber }, "\(text)")
    }
  }

  @Test(arguments: [
    ("0.125", 2, Rounding.halfEven, 12), ("0.135", 2, .halfEven, 14), ("0.125", 2, .halfUp, 13),
    ("-0.125", 2, .halfUp, -13), ("-0.125", 2, .halfEven, -12), ("0.1250000000000001", 2, .halfEven, 13),
    ("0.30000000000000004", 2, .halfEven, 30), ("1.5", 0, .halfEven, 2), ("2.5", 0, .halfEven, 2),
    ("2.4999999999999999", 0, .halfUp, 2), ("7", 2, .halfUp, 700),
  ])
  func roundsAsAsked(text: String, places: Int, rounding: Rounding, value: Int64) throws {
    guard case .number(let number) = read(text) else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(number.scaled(to: places, rounding) == value)
  }
}

/// One way to write numbers.
private struct NumberStyle {
  let point: UInt8
  private let group: String
  private let isIndian: Bool
  private let mark: (before: String, behind: String)
  private let negative: (before: String, behind: String)

  init(_ generator: inout SplitMix64) {
    let isComma = Bool.random(using: &generator)
    point = isComma ? NumberRule.comma : NumberRule.dot
    let groups = ["", isComma ? "." : ",", " ", "'", "’", "\u{A0}", "\u{202F}"]
    group = groups.randomElement(using: &generator) ?? ""
    isIndian = group == "," && Bool.random(using: &generator)
    mark = [("", ""), ("€ ", ""), ("", " EUR"), ("$", "")].randomElement(using: &generator) ?? ("", "")
    negative = [("-", ""), ("", "-"), ("(", ")"), ("−", "")].randomElement(using: &generator) ?? ("-", "")
  }

  /// The number as this style writes it, and as a literal.
  func text(_ number: Int64, decimals: Int) -> (text: String, meant: String) {
    let meant = decimalLiteral(number, digits: decimals)
    let parts = meant.drop { $0 == "-" }.split(separator: ".").map(String.init)
    var text = grouped(parts[0]) + (parts.count > 1 ? String(UnicodeScalar(point)) + parts[1] : "")
    text = mark.before + text + mark.behind
    return (number < 0 ? negative.before + text + negative.behind : text, meant)
  }

  private func grouped(_ digits: String) -> String {
    var rest = Substring(digits)
    var groups: [Substring] = []
    while rest.count > (groups.isEmpty || !isIndian ? 3 : 2) {
      let length = groups.isEmpty || !isIndian ? 3 : 2
      groups.insert(rest.suffix(length), at: 0)
      rest = rest.dropLast(length)
    }
    return group.isEmpty ? digits : ([rest] + groups).joined(separator: group)
  }
}
