import CRMKit
import Tabular

/// A subject that `crm help` explains besides the commands, each a page of the manual as well.
enum HelpTopic: String, CaseIterable {
  case rules, formats, views, options, scripting
  case exitStatus = "exit-status"

  /// Also by the name of the page: `crm-rules`.
  init?(argument: String) {
    guard let topic = HelpTopic.allCases.first(where: { argument == $0.rawValue || argument == $0.pageName })
    else { return nil }
    self = topic
  }

  var pageName: String { "crm-" + rawValue }

  /// The section of the manual: 5 for what files look like, else 7.
  var section: Int {
    switch self {
    case .formats, .views: 5
    case .rules, .options, .scripting, .exitStatus: 7
    }
  }

  /// One sentence without a full stop, for lists of topics and for `man -k`.
  var abstract: String {
    switch self {
    case .rules: "Rule language of segments, alerts and --where filters"
    case .formats: "Output formats: text, csv, tsv, json, ndjson, md, html and ids"
    case .views: "Stable SQL views of a crm database"
    case .options: "Global options and environment variables of every command"
    case .scripting: "What a script may rely on: output, errors, writes and the clock"
    case .exitStatus: "Exit statuses of every command"
    }
  }

  func page() throws -> ManualPage {
    switch self {
    case .rules: RulesPage().page
    case .formats: FormatsPage().page
    case .views: try ViewsPage().page
    case .options: try OptionsPage().page
    case .scripting: ScriptingPage().page
    case .exitStatus: ExitStatusPage().page
    }
  }
}

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

/// `crm-views(5)`: the views of the database and their columns.
struct ViewsPage {
  private let views: [SchemaView]

  init() throws { views = try SchemaView.all() }

  var page: ManualPage {
    var page = ManualPage(.views)
    page.heading("Description")
    page.paragraphs(
      """
      A crm database is a SQLite file. Its tables may change from version to version; the views whose names begin
      with v1_ are stable. 'crm sql' reads them. Other programs that open the file see the views that are stored in it:
      in a new file those of its records; 'crm db views on' stores all of them and records changes by such programs,
      'crm db views off' stores none. In 'crm sql' they are named without main.

      Instants are text in RFC 3339, UTC; dates are text; lists are joined by '; '; the column 'custom' holds the custom
      fields as a JSON object.
      """)
    page.heading("Views")
    for view in views {
      page.item(view.name, view.help)
      page.continued("Columns: " + view.columns.joined(separator: ", ") + ".")
    }
    page.seeAlso([.command(["sql"]), .program, .topic(.formats)])
    return page
  }
}

/// `crm-scripting(7)`: what a script may rely on.
struct ScriptingPage {
  var page: ManualPage {
    var page = ManualPage(.scripting)
    addRules(to: &page)
    addExamples(to: &page)
    page.seeAlso([.program, .topic(.formats), .topic(.views), .topic(.exitStatus)])
    return page
  }

  private func addRules(to page: inout ManualPage) {
    page.heading("Description")
    page.paragraphs(
      """
      The rules on this page apply to every command. Later versions only add to them.
      """)
    page.heading("Data and messages")
    page.paragraphs(
      """
      Standard output carries data, standard error everything else. Output in a machine format is one valid document. The same
      database, the same arguments and the same --now give the same bytes, whether or not there is a terminal.

      In JSON, a list is an array with every key in every row. A single record, a summary or an error is an object whose
      member "schema" names its type and version; later versions of a type only add members.

      Rows have a defined order: that of --sort, then by id. Nothing is cut silently: if --limit cuts a list, standard
      error says how many rows there are (50 of 1234); a long history is not counted (50 of more than 1050).
      """)
    page.heading("Errors")
    page.paragraphs(
      """
      With -f json or ndjson an error is one line on standard error, even if the command line itself is wrong:
      """)
    page.example([#"{"schema":"crm.error/1","code":"not_found","message":"no customer '42'","exit":4}"#])
    page.paragraphs(
      """
      Rely on "code" and on the exit status, not on the message. "file", "line", "column" and "field" are present if
      the error is in a file.
      """)
    page.heading("Writes")
    page.paragraphs(
      """
      A command that writes is one transaction and one changeset: all of it is written, or nothing. Output is printed
      after the commit. --dry-run does the same work, rolls it back, and ends with the same summary and the same status.

      Importing the same file again changes nothing and adds no changeset, so that a nightly job can repeat itself.

      A signal rolls the transaction back and ends the process: SIGINT gives 130, SIGTERM 143. A broken pipe gives 141.
      """)
    page.heading("Questions")
    page.paragraphs(
      """
      A command that removes many records asks for confirmation on a terminal. Without a terminal, or with --no-input,
      CRM_NO_INPUT or CI set, it fails with status 64 and says how to run it; scripts pass --yes.

      Standard input is read only if - is given.
      """)
    page.heading("Clock")
    page.paragraphs(
      """
      --now or CRM_NOW replaces the clock everywhere; --tz or CRM_TZ sets the time zone in which days begin.
      """)
  }

  private func addExamples(to page: inout ManualPage) {
    page.heading("Examples")
    page.paragraphs(
      """
      Fail if there is no database:
      """)
    page.example(["crm db path || exit"])
    page.paragraphs(
      """
      Fail a job if the check finds differences, and keep the evidence:
      """)
    page.example(["crm db check -f csv -o findings.csv || mail -s findings ops < findings.csv"])
    page.paragraphs(
      """
      Keep the hash of the last changeset elsewhere, so that a rewrite of the history is detected:
      """)
    page.example(["crm log --head | logger -t crm"])
  }
}

/// `crm-exit-status(7)`: how commands end.
struct ExitStatusPage {
  var page: ManualPage {
    var page = ManualPage(.exitStatus)
    page.heading("Description")
    page.paragraphs("Every command ends with one of these statuses.")
    for status in ExitStatus.allCases { page.item(String(status.rawValue), status.meaning) }
    page.seeAlso([.program, .topic(.scripting)])
    return page
  }
}
