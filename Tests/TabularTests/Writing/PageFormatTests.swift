import Foundation
import Testing

@testable import Tabular

/// Markdown, HTML and ids.
struct PageFormatTests {
  private let columns = [Column("id", .integer), Column("name")]

  @Test func markdown() throws {
    #expect(
      try tableText(
        .md, columns, [[.integer(1), .text("a|b\\c")], [.null, .text("two\r\nlines <b>&\u{1b}")]]) == """
          | id | name |
          | ---: | --- |
          | 1 | a\\|b\\\\c |
          |  | two<br>lines &lt;b>&amp;\\\\u{1b} |

          """)
  }

  @Test func aMarkdownTableWithoutNames() throws {
    let written = try tableText(.md, columns, [[.integer(1), .text("a")]]) { $0.header = false }
    #expect(written == "|  |  |\n| ---: | --- |\n| 1 | a |\n")
  }

  @Test func htmlEscapesWhatABrowserWouldRun() throws {
    let hostile = "<script src=x onerror='y'>\u{202E}&\"\nend"
    let page = try tableText(.html, columns, [[.integer(1), .text(hostile)]]) { $0.title = "A & B" }
    let cell = "&lt;script src=x onerror=&#39;y&#39;&gt;\\u{202e}&amp;&quot;<br>end"
    #expect(page.contains("<tr><td class=\"n\">1</td><td>\(cell)</td></tr>\n"))
    #expect(page.contains("<title>A &amp; B</title>"))
    #expect(page.contains("<h1>A &amp; B</h1>"))
    #expect(page.contains("<thead><tr><th class=\"n\">id</th><th>name</th></tr></thead>"))
  }

  @Test func htmlFetchesAndRunsNothing() throws {
    let page = try tableText(.html, columns, [])
    #expect(page.hasPrefix("<!doctype html>\n"))
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    #expect(page.hasSuffix("</tbody>\n</table>\n</body>\n</html>\n"))
    for word in ["<script", "http:", "https:", "url(", "src=", "href="] { #expect(!page.contains(word)) }
  }

  @Test func aPageHasATitleAHeadAndAChart() throws {
    let head = TextDocument(sections: [.init(fields: [("as of", ["2026-01-15"]), ("none", [])])])
    let bars = [Chart.Bar("a`b", label: "2", 0...1), Chart.Bar("c", label: "1", 0...0.5)]
    func page(_ format: OutputFormat) throws -> String {
      try tableText(format, columns, [[.integer(1), .text("a")]]) {
        ($0.title, $0.head, $0.chart) = ("Sales_<report>", head, .bars(bars))
      }
    }
    #expect(
      try page(.md) == """
        # Sales\\_&lt;report>

        - as of: 2026-01-15

        ```text
        a`b  ████████████████████  2
        c    ██████████            1
        ```

        | id | name |
        | ---: | --- |
        | 1 | a |

        """)
    let html = try page(.html)
    #expect(
      html.contains("<h1>Sales_&lt;report&gt;</h1>\n<dl>\n<dt>as of</dt>\n<dd>2026-01-15</dd>\n</dl>\n<svg"))
    #expect(html.components(separatedBy: "<rect").count == 3)
    #expect(html.contains("height=\"18\" fill=\"#4a7fb5\"/>\n<text x=\"720\" y=\"40\""))
  }

  @Test func aFenceIsLongerThanWhatStandsInIt() throws {
    let page = try tableText(.md, [], []) { $0.chart = .lines([Chart.Line("```` x", [1, nil, 2])]) }
    #expect(page == "`````text\n```` x  ▅ █\n`````\n\n")
  }

  @Test func aRecordIsAPageWithoutATable() throws {
    let record = TextDocument(sections: [
      .init(fields: [("name", ["Ada & Co"])]), .init(title: "notes", items: ["<b>"]),
      .init(title: "lines", columns: columns, rows: [[.integer(7), .text("x")]]),
    ])
    let page = try tableText(.html, [], []) { ($0.title, $0.head) = ("Customer", record) }
    #expect(page.contains("<dt>name</dt>\n<dd>Ada &amp; Co</dd>"))
    #expect(page.contains("<h2>notes</h2>\n<ul>\n<li>&lt;b&gt;</li>\n</ul>"))
    #expect(page.contains("<tbody>\n<tr><td class=\"n\">7</td><td>x</td></tr>\n</tbody>\n</table>\n</body>"))
  }

  @Test func idsComeFromTheColumnOfThatNameElseTheFirst() throws {
    let rows: [[Cell]] = [[.text("Ada"), .integer(7)], [.text("Bob"), .null], [.text("Cy"), .integer(9)]]
    #expect(try tableText(.ids, [Column("name"), Column("id", .integer)], rows) == "7\n9\n")
    #expect(try tableText(.ids, [Column("name"), Column("n", .integer)], rows) == "Ada\nBob\nCy\n")
    let parted = try tableBytes(.ids, [Column("name"), Column("id", .integer)], rows) { $0.null = true }
    #expect(parted == Array("7\u{0}9\u{0}".utf8))
  }

  @Test func anIDIsWrittenOnce() throws {
    let rows: [[Cell]] = ["b", "a", "a", "b", "c"].map { [.text($0)] }
    #expect(try tableText(.ids, [Column("name")], rows) == "b\na\nc\n")
    let ids: [[Cell]] = [7, 7, 9, 9].map { [.integer($0)] }
    #expect(try tableText(.ids, [Column("id", .integer)], ids) == "7\n9\n")
  }
}
