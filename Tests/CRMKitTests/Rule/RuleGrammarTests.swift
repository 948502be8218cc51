import Testing

@testable import CRMKit
@testable import CRMStore

/// Text to tree and back, and texts that are no rules.
@Suite struct RuleGrammarTests {
  @Test func readingWhatIsPrintedGivesTheTree() {
    for seed in Trials.seeds(4000) { readAgain(seed) }
  }

  private func readAgain(_ seed: UInt64) {
    var random = RandomTree(seed: seed)
    let tree = random.node(depth: 3)
    let text = tree.description
    do {
      let again = try RuleParser.parse(text)
      #expect(again == tree, "seed \(seed): \(text)\nread as \(again)")
    } catch {
      #expect(error.code == .limit, "seed \(seed): \(error.message) at \(error.position.start) in \(text)")
    }
  }

  @Test func noTextBreaksTheParser() {
    for seed in Trials.seeds(4000) { readMutated(seed) }
  }

  private func readMutated(_ seed: UInt64) {
    var draw = SplitMix64(seed: seed)
    var bytes = Array(Self.examples[Int(seed) % Self.examples.count].utf8)
    for _ in 0..<draw.number(1...8) where !bytes.isEmpty {
      let place = Int(draw.next() % UInt64(bytes.count))
      switch draw.next() % 4 {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(Self.alphabet[Int(draw.next() % UInt64(Self.alphabet.count))], at: place)
      case 2: bytes[place] = UInt8(truncatingIfNeeded: draw.next())
      default: bytes.insert(contentsOf: bytes[place..<min(place + 9, bytes.count)], at: 0)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      let tree = try RuleParser.parse(text)
      let again = try RuleParser.parse(tree.description)
      #expect(again == tree, "seed \(seed): \(text)")
      let context = RuleContext(asOf: AsOf(through: Instant(seconds: RandomShop.now), zone: .utc))
      _ = try? Rule(parsing: text, for: .customer, context: context)
    } catch {
      let placed = error.of(text, "rule")
      #expect(error.position.end <= text.unicodeScalars.count && placed.place.column >= 1)
    }
  }

  private static let alphabet = Array("()'\",:.*<>=!+-#\\ \n09dQTZandornti".utf8)

  static let examples = [
    "country in (DE, AT) and orders.count(90d) >= 3 and not tag:staff and last_order < -60d",
    "orders.net(90d) < 0.5 * orders.net(180d..90d) or name like \"*a?\\\"\"",
    "birthday in next 7d # soon\nor x is empty",
    "last_order between 2026-01 and 2026-Q2 or created_at >= 2026-01-15T09:00:00+01:00",
    "((((a = 1)))) and not (b != 2 or tag:\"x y\" and segment:vip)",
    "-orders.net + (3 - -limit) / 2 * id > 60d ago",
  ]

  @Test(arguments: [
    (String(repeating: "(", count: 40) + "a = 1", "deep"),
    (String(repeating: "not ", count: 40) + "a = 1", "deep"),
    ("a = " + String(repeating: "-", count: 40) + "1", "deep"),
    ("a in (" + Array(repeating: "1", count: 250).joined(separator: ",") + ")", "many"),
    ("a = \"" + String(repeating: "x", count: 5000) + "\"", "long"),
    (String(repeating: "f(", count: 40), "deep"),
  ])
  func largeRulesAreRefused(_ text: String, _ why: String) {
    #expect { try RuleParser.parse(text) } throws: { ($0 as? RuleError)?.code == .limit }
  }

  @Test(arguments: [
    ("a=1 and b=2 or c=3", "a = 1 and b = 2 or c = 3"),
    ("(a = 1 or b = 2) and c = 3", "(a = 1 or b = 2) and c = 3"),
    ("((a = 1))", "a = 1"), ("not a in (1)", "a not in (1)"), ("not (a = 1)", "not (a = 1)"),
    ("a > 1-2-3", "a > 1 - 2 - 3"), ("a > 1-(2-3)", "a > 1 - (2 - 3)"), ("(a+b)*2 > 1", "(a + b) * 2 > 1"),
    ("a < 60d ago", "a < -60d"), ("tag:'x y'", "tag:\"x y\""), ("language = is", "language = is"),
    ("x is not empty", "x is not empty"), ("external_id has shopify:12", "external_id has shopify:12"),
    ("f(180d..90d,a=1 or b=2)>1", "f(180d..90d, a = 1 or b = 2) > 1"),
  ])
  func rulesArePrintedInOneWay(_ text: String, _ printed: String) throws {
    #expect(try RuleParser.parse(text).description == printed)
  }

  @Test(arguments: [
    ("a = ", 4), ("a = 1 b = 2", 6), ("a = 1)", 5), ("(a = 1", 6), ("a not 1", 6), ("a in b", 5),
    ("a starts 1", 9),
    ("\u{e9} = ;", 4), ("a is 1", 5), ("tag: x", 4), ("a = \"x", 4), ("a = \"\\x\"", 5),
    ("a in next week", 10),
  ])
  func errorsPointAtTheCharacter(_ text: String, _ offset: Int) {
    #expect { try RuleParser.parse(text) } throws: { error in
      let error = error as? RuleError
      return error?.code == .syntax && error?.position.start == offset
    }
  }

  @Test func linesAndColumnsCountFromOne() {
    let error = RuleError(.syntax, "", at: RulePosition(8, 9)).of("ä = 1\n  b ;", "rule")
    #expect(error.place == (line: 2, column: 3))
    #expect(error.line == "  b ;")
  }
}
