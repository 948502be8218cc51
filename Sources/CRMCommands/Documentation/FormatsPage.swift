import Tabular

/// `crm-formats(5)`: what each format of output looks like.
struct FormatsPage {
  var page: ManualPage {
    var page = ManualPage(.formats)
    page.heading("Description")
    page.paragraphs(
      """
      --format sets the format of every list, record and report; without it the file name extension of --output
      decides, then CRM_FORMAT, then the setting 'format' of the database, then text. A terminal changes the layout only,
      never rows, values or their order; columns that do not fit are named on standard error.

      A column has the same name in the CSV header, as JSON key, in --columns, in --sort and in the views of the
      database.
      """)
    page.heading("Formats")
    for format in OutputFormat.allCases { page.item(format.rawValue, format.meaning) }
    page.heading("Values")
    for (term, meaning) in FormatsPage.values { page.item(term, meaning) }
    page.heading("Documents")
    page.paragraphs(
      """
      A single record, the summary of an import and an error are one JSON object, whose member 'schema' names its type
      and version, as in crm.error/1. In csv, tsv, md, html and ids it is a table.
      """)
    page.seeAlso([.program, .topic(.scripting), .topic(.views)])
    return page
  }

  private static let values = [
    ("instants", "RFC 3339 in UTC: 2026-01-15T09:00:00Z."),
    ("dates", "2026-01-15; a birthday without a year is --01-15."),
    ("durations", "Whole seconds, with the unit in the name of the column."),
    ("money", "An exact decimal number such as 12.50, with the currency in a column of its own."),
    ("ratios", "0 to 1, with four decimals."),
    ("lists", "An array in JSON; joined by '; ' elsewhere."),
    ("unknown", "null in JSON, an empty cell elsewhere."),
  ]
}

extension OutputFormat {
  /// One line or two for the manual.
  fileprivate var meaning: String {
    switch self {
    case .text:
      "A table for reading: two spaces between columns, numbers aligned right, wide characters counted as two. Control "
        + "characters are shown as visible symbols. On a terminal the table is fitted to the width: texts are cut, then "
        + "columns are left out and named on standard error; --columns all shows all of them. Without rows only the header "
        + "is printed; lists of what is due, and lists with --exit-code, print nothing then."
    case .csv:
      "RFC 4180 in UTF-8: lines end in LF, quotes only where needed, a header even without rows. See --bom, --crlf, "
        + "--delimiter, --no-header and --spreadsheet-safe."
    case .tsv: "As csv, with a tab between cells."
    case .json: "One array of objects. Every key is always present, in the order of the columns."
    case .ndjson: "One object per line."
    case .md: "A Markdown table."
    case .html: "A self-contained page, without scripts and without references to the network."
    case .ids: "The id of each row, one per line and each once; with --null, a NUL after each."
    }
  }
}
