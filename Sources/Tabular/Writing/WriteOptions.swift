/// How rows are written, where a format leaves a choice. The defaults are what the contract promises.
package struct WriteOptions: Sendable, Equatable {
  /// Whether text, csv, tsv, md and html name the columns.
  package var header = true
  /// csv, tsv: whether U+FEFF comes first, for spreadsheets that guess the encoding by it.
  package var bom = false
  /// csv, tsv: whether lines end in CR LF.
  package var crlf = false
  /// csv: the ASCII character between two cells.
  package var delimiter = UInt8(ascii: ",")
  /// csv, tsv: whether cells that a spreadsheet would run as a formula get a `'` in front.
  package var spreadsheetSafe = false
  /// ids: whether NUL ends each id in place of a line feed.
  package var null = false
  /// text: the columns of the terminal to fit the table to; `nil` where the output is no terminal, and
  /// nothing is cut.
  package var terminalWidth: Int?
  /// text: whether columns that find no room on the terminal are left out, as ``TableWriter/leftOut`` then tells.
  package var leavesOut = true
  /// text: whether the header is set in bold, and values in the colour of their meaning.
  package var ink = false
  /// text: when it is read, for what is overdue.
  package var moment: Moment?
  /// md, html: the page's title.
  package var title: String?
  /// md, html: what holds for all rows, above the table.
  package var head: TextDocument?
  /// md, html: what is drawn above the table.
  package var chart: Chart?

  package init() {}
}
