import Tabular
import Testing

struct TextDocumentTests {
  private let fields = TextDocument.Section(fields: [
    ("id", ["42"]), ("name", ["Ada Lovelace"]), ("phone", []),
    ("emails", ["ada@example.org (primary)", "countess@example.com"]),
  ])

  @Test func valuesStandInOneColumn() {
    #expect(
      TextDocument(sections: [fields]).text() == """
        id      42
        name    Ada Lovelace
        emails  ada@example.org (primary)
                countess@example.com

        """)
  }

  @Test func sectionsArePartedAndEmptyOnesLeftOut() {
    let document = TextDocument(sections: [
      fields,
      .init(title: "tickets", columns: [Column("id", .integer), Column("subject")], rows: []),
      .init(
        title: "orders", columns: [Column("id", .integer), Column("total", .decimal)],
        rows: [[.integer(7), .decimal("12.50")], [.integer(18), .decimal("3.00")]]),
      .init(title: "notes", items: ["called back", "two\nlines"]),
    ])
    #expect(
      document.text().split(separator: "\n\n", omittingEmptySubsequences: false).dropFirst().joined(
        separator: "\n\n") == """
          orders
          id  total
           7  12.50
          18   3.00

          notes
          - called back
          - two
            lines

          """)
  }

  @Test func longValuesWrapOnATerminalAlone() {
    let document = TextDocument(sections: [.init(fields: [("note", ["one two three four five six seven"])])])
    #expect(document.text(width: 30) == "note  one two three four five\n      six seven\n")
    #expect(document.text() == "note  one two three four five six seven\n")
  }

  @Test func dataCannotActOnTheTerminal() {
    let document = TextDocument(sections: [
      .init(title: "\u{1b}]0;t\u{7}", fields: [("a\nb", ["\u{1b}[2J", "x\ny"])])
    ])
    #expect(document.text() == "\\u{1b}]0;t\\u{7}\na⏎b  \\u{1b}[2J\n     x\n     y\n")
  }

  @Test func titlesAreBoldWithInk() {
    let document = TextDocument(sections: [.init(title: "notes", items: ["x"])])
    #expect(document.text(ink: true) == "\u{1b}[1mnotes\u{1b}[0m\n- x\n")
  }
}
