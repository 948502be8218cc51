import Testing

@testable import Tabular

/// What GitHub Markdown shows is the text that was there.
struct MarkdownTextTests {
  /// A text, and how it is written in a cell.
  static let cells: [(String, String)] = [
    ("plain text 12.50", "plain text 12.50"), ("a|b\\c", "a\\|b\\\\c"), ("\\|", "\\\\\\|"),
    ("*bold* **very**", "\\*bold\\* \\*\\*very\\*\\*"), ("`code`", "\\`code\\`"),
    ("_cursive_ __bold__", "\\_cursive\\_ \\_\\_bold\\_\\_"), ("customer_id", "customer_id"),
    ("a__b", "a\\_\\_b"), ("名_前", "名\\_前"), ("~~gone~~ ~5", "\\~\\~gone\\~\\~ \\~5"),
    ("[link](https://x.org) ![i](y)", "\\[link](https://x.org) !\\[i](y)"),
    ("<b>&amp;</b>", "&lt;b>&amp;amp;&lt;/b>"), ("two\r\nlines", "two<br>lines"), ("end\\", "end\\\\"),
    ("# no heading", "# no heading"), ("- no list", "- no list"), ("1. none", "1. none"),
    ("https://x.org/a_b", "https://x.org/a_b"), ("https://x.org/a*b", "https\\://x.org/a\\*b"),
    ("see https://x.org/?a=1&b=2 now", "see https\\://x.org/?a=1&amp;b=2 now"),
    ("www.x.org/_a", "www\\.x.org/\\_a"), ("www.x.org *b*", "www.x.org \\*b\\*"), ("a: b", "a: b"),
    (":", ":"),
    ("http:", "http:"), ("", ""),
  ]

  @Test(arguments: cells) func aCell(_ text: String, _ written: String) throws {
    #expect(try tableText(.md, [Column("a")], [[.text(text)]]) == "| a |\n| --- |\n| \(written) |\n")
  }

  @Test func theNameOfAColumn() throws {
    let written = try tableText(.md, [Column("_a_|b"), Column("customer_id", .integer)], [])
    #expect(written.hasPrefix("| \\_a\\_\\|b | customer_id |\n"))
  }

  /// A text, and how it is written where a line begins with it.
  static let lines: [(String, String)] = [
    ("# heading #", "\\# heading \\#"), ("#", "\\#"), ("C# and F#", "C# and F\\#"),
    ("C# or not", "C# or not"),
    ("- list", "\\- list"), ("+ list", "\\+ list"), ("* list", "\\* list"), ("> quotation", "\\> quotation"),
    ("a > b - c + d", "a > b - c + d"), ("1. list", "1\\. list"), ("20) list", "20\\) list"),
    ("1.5", "1\\.5"),
    ("a1. none", "a1. none"), (".", "."), ("---", "\\---"), ("===", "\\==="), ("    code", "code"),
    ("   ", ""),
    ("~~~", "\\~\\~\\~"), ("[ ] task", "\\[ ] task"),
  ]

  @Test(arguments: lines) func aLine(_ text: String, _ written: String) throws {
    let head = TextDocument(sections: [.init(title: text, items: [text])])
    let page = try tableText(.md, [], []) { $0.head = head }
    #expect(page == "## \(written)\n\n- \(written)\n\n")
  }
}
