import Tabular
import Testing

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

  @Test func idsComeFromTheColumnOfThatNameElseTheFirst() throws {
    let rows: [[Cell]] = [[.text("Ada"), .integer(7)], [.text("Bob"), .null], [.text("Cy"), .integer(9)]]
    #expect(try tableText(.ids, [Column("name"), Column("id", .integer)], rows) == "7\n9\n")
    #expect(try tableText(.ids, [Column("name"), Column("n", .integer)], rows) == "Ada\nBob\nCy\n")
    let parted = try tableBytes(.ids, [Column("name"), Column("id", .integer)], rows) { $0.null = true }
    #expect(parted == Array("7\u{0}9\u{0}".utf8))
  }
}
