import Testing

@testable import CRMKit
@testable import CRMStore

/// How templates are read and written.
@Suite struct TemplateTextTests {
  private func render(_ source: String, _ values: [String: String] = [:]) throws -> String {
    try TemplateText(parsing: source).render { values[$0.name] }
  }

  @Test(arguments: [
    ("Dear {{name}},", "Dear Ada,"), ("{{ name }}!", "Ada!"), ("{{none|there}}", "there"),
    ("{{none | dear friend }}.", "dear friend."), ("{{name|there}}", "Ada"), ("{{none|}}", ""),
    ("{{empty|nothing}}", "nothing"), ("a {b} c } d }} e", "a {b} c } d }} e"), ("{{{{name}}", "{{name}}"),
    ("{{{{{{{{", "{{{{"), ("{{{name}}}", "{Ada}"), ("{{{{{name}}}", "{{{name}}}"), ("{{{{{{name}}", "{{Ada"),
    ("{{none|a|b}}", "a|b"), ("{{none|{x}}}", "{x}"), ("{", "{"), ("密码 {{name|你}}。", "密码 Ada。"), ("", ""),
  ])
  func aTextIsWrittenWithItsValues(source: String, written: String) throws {
    #expect(try render(source, ["name": "Ada", "empty": ""]) == written)
  }

  @Test(arguments: [
    ("{{name", 1, 1, TemplateFault.unclosed), ("a\nbc {{name\n}}", 2, 4, .unclosed), ("x{{}}", 1, 2, .empty),
    ("{{|there}}", 1, 1, .empty), ("\n\n{{{ }}", 3, 2, .empty), ("a {{ {b}}", 1, 3, .brace),
    ("密码{{ }", 1, 3, .unclosed),
    ("{{a}}{{", 1, 6, .unclosed), ("{{{{{{", 1, 5, .unclosed),
  ])
  func whatCannotBeReadIsNamedByItsPlace(source: String, line: Int, column: Int, fault: TemplateFault) {
    #expect(throws: TemplateError.malformed(TemplatePlace(line: line, column: column), fault)) {
      try TemplateText(parsing: source)
    }
  }

  @Test func aMissingValueIsNeverABlank() throws {
    let text = try TemplateText(parsing: "Dear {{name}},\nyour {{order}}")
    #expect(throws: TemplateError.noValue(TemplatePlace(line: 2, column: 6), name: "order")) {
      try text.render { $0.name == "name" ? "Ada" : nil }
    }
    #expect(throws: TemplateError.noValue(TemplatePlace(line: 1, column: 6), name: "name")) {
      try text.render { _ in "" }
    }
  }

  /// Any parts, written down and read: the same parts, and rendered what they stand for.
  @Test(arguments: Trials.seeds(300)) func whatIsWrittenIsRead(seed: UInt64) throws {
    var draw = SplitMix64(seed: seed)
    var source = ""
    var expected = ""
    var names: [String] = []
    for _ in 0..<Int.random(in: 0...8, using: &draw) {
      if Bool.random(using: &draw) {
        let literal = piece(&draw, from: ["{", "{", "}", "|", "a", " ", "\n", "码", "{{", "}}"])
        source += literal.replacing("{{", with: "{{{{")
        expected += literal
        // A brace more would make another run of braces.
        if literal.hasSuffix("{") { (source, expected) = (source + ".", expected + ".") }
      } else {
        let name = "n\(Int.random(in: 0...5, using: &draw))"
        let fallback = Bool.random(using: &draw) ? piece(&draw, from: ["x", "|", "{", " y", "码"]) : nil
        let isKnown = fallback == nil || Bool.random(using: &draw)
        let given = isKnown ? name : "none\(name)"
        source += "{{\(given)\(fallback.map { "|" + $0 } ?? "")}}"
        expected += isKnown ? "<\(name)>" : fallback?.trimmed ?? ""
        names.append(given)
      }
    }
    let text = try TemplateText(parsing: source)
    #expect(text.placeholders.map(\.name) == names, "seed \(seed): \(source)")
    #expect(
      try text.render { $0.name.hasPrefix("none") ? nil : "<\($0.name)>" } == expected,
      "seed \(seed): \(source)")
    #expect(try TemplateText(parsing: text.description).description == text.description, "seed \(seed)")
  }

  /// Any characters: a text that says of itself what it is, or an error at a place inside it.
  @Test(arguments: Trials.seeds(500)) func nothingElseComesOfAnything(seed: UInt64) throws {
    var draw = SplitMix64(seed: seed)
    let source = (0..<12).map { _ in
      piece(&draw, from: ["{", "{{", "}", "}}", "|", "a", ".", " ", "\n", "\r\n", "\u{301}", "码", "👩‍👧"])
    }.joined()
    do {
      let text = try TemplateText(parsing: source)
      let again = try TemplateText(parsing: text.description)
      #expect(try again.render { "<\($0)>" } == text.render { "<\($0)>" }, "seed \(seed): \(source)")
      #expect(again.description == text.description, "seed \(seed): \(source)")
    } catch TemplateError.malformed(let place, _) {
      let lines = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let rest = lines[place.line - 1].dropFirst(place.column - 1)
      #expect(rest.hasPrefix("{{"), "seed \(seed): \(source)")
    }
  }

  private func piece(_ draw: inout SplitMix64, from pieces: [String]) -> String {
    (0...Int.random(in: 0...3, using: &draw)).map { _ in pieces.randomElement(using: &draw) ?? "" }.joined()
  }
}
