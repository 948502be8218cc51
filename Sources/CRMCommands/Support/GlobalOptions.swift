import ArgumentParser
import Tabular

/// The options that every verb accepts, after it or before the noun.
package struct GlobalOptions: ParsableArguments {
  @Option(help: .init("Use this database.", valueName: "file"), completion: .file())
  package var db: String?

  @Option(
    name: [.long, .customShort("f", allowingJoined: true)],
    help: .init("Write text, csv, tsv, json, ndjson, md, html or ids.", valueName: "format"),
    completion: .list(OutputFormat.allCases.map(\.rawValue)), transform: OutputFormat.init(argument:))
  package var format: OutputFormat?

  @Flag(help: "Short for --format json.")
  package var json = false

  @Flag(help: "Short for --format csv.")
  package var csv = false

  @Option(
    name: [.long, .customShort("o", allowingJoined: true)],
    help: .init("Write to a file; its ending chooses the format.", valueName: "file"),
    completion: .file())
  package var output: String?

  @Option(
    parsing: .unconditional,
    help: .init("Choose columns: a,b or +c,-d; 'help' lists them, 'all' shows them.", valueName: "list"))
  package var columns: String?

  @Option(
    parsing: .unconditional, help: .init("Sort by columns, -column for descending.", valueName: "list"))
  package var sort: String?

  @Option(
    help: .init("Write at most so many rows.", valueName: "n"), transform: { try count($0, of: "--limit") })
  package var limit: Int?

  @Flag(help: "Leave out the header.")
  package var noHeader = false

  @Flag(
    name: [.customShort("0"), .long], help: "Separate ids by NUL instead of a newline, read and written.")
  package var null = false

  @Flag(help: "Begin CSV and TSV with a byte order mark.")
  package var bom = false

  @Flag(help: "End the lines of CSV and TSV with CR LF.")
  package var crlf = false

  @Option(
    help: .init("Separate the cells of CSV by this character.", valueName: "character"),
    transform: delimiter(argument:))
  package var delimiter: UInt8?

  @Flag(help: "Mark CSV cells that a spreadsheet would run as a formula.")
  package var spreadsheetSafe = false

  @Flag(help: "Exit 1 if a list or a report has rows; as text, one without rows prints nothing.")
  package var exitCode = false

  @Option(
    help: .init("Colour: auto, always or never.", valueName: "when"),
    completion: .list(ColorChoice.allCases.map(\.rawValue)), transform: ColorChoice.init(argument:))
  package var color: ColorChoice = .auto

  @Flag(help: "Do not page lists on a terminal.")
  package var noPager = false

  @Flag(name: .shortAndLong, help: "Leave out notes and progress.")
  package var quiet = false

  @Flag(name: .shortAndLong, help: "Say more on standard error.")
  package var verbose = false

  @Flag(name: [.customShort("n"), .long], help: "Do everything but the writing.")
  package var dryRun = false

  @Flag(name: .shortAndLong, help: "Answer yes to a question before many records are removed.")
  package var yes = false

  @Flag(help: "Never ask; fail where an answer is needed.")
  package var noInput = false

  @Option(
    help: .init("Wait so many seconds for a busy database.", valueName: "seconds"),
    transform: { try seconds($0, from: 0, hint: "write --busy-timeout 5, or 0 not to wait") })
  package var busyTimeout: Double = 5

  @Option(help: .init("Use this instant instead of the clock.", valueName: "instant"))
  package var now: String?

  @Option(
    help: .init(
      "Read as the database was then: a time as for --as-of, or changeset:12. The clock is set to it as well.",
      valueName: "time"))
  package var knownAt: String?

  @Option(help: .init("Begin days in this time zone.", valueName: "zone"))
  package var tz: String?

  package init() {}
}

extension GlobalOptions {
  /// Their heading in help and manual.
  package static let title = "Global options"

  /// The options with a value, as they are typed; the entry point must know them to find the noun behind them.
  static let namesWithValue: Set<String> = [
    "--db", "-f", "--format", "-o", "--output", "--columns", "--sort", "--limit", "--delimiter", "--color",
    "--busy-timeout", "--now", "--known-at", "--tz",
  ]

  /// `--format`, else `--json` or `--csv`.
  package var askedFormat: OutputFormat? { format ?? (json ? .json : csv ? .csv : nil) }
}

func delimiter(argument: String) throws -> UInt8 {
  if argument == "tab" || argument == "\\t" { return UInt8(ascii: "\t") }
  let bytes = Array(argument.utf8)
  let forbidden = Array("\"\r\n".utf8)
  guard bytes.count == 1, bytes[0] < 0x80, bytes[0] != 0, !forbidden.contains(bytes[0]) else {
    throw UsageError(
      .invalidValue, "'\(argument)' cannot separate cells", hint: "write one character such as ';', or tab")
  }
  return bytes[0]
}

/// Reads seconds written in decimal digits, a day at most.
func seconds(_ argument: String, from least: Double, hint: String) throws -> Double {
  let isDecimal = argument.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  guard isDecimal, let value = Double(argument), least...86_400 ~= value else {
    throw UsageError(.invalidValue, "'\(argument)' is not a number of seconds", hint: hint)
  }
  return value
}

private func count(_ argument: String, of option: String) throws -> Int {
  guard let value = Int(argument), value >= 0 else {
    throw UsageError(.invalidValue, "'\(argument)' is not a number of rows", hint: "write \(option) 50")
  }
  return value
}

extension GlobalOptions {
  /// Says what is wrong with options that no verb follows.
  static func check(_ arguments: [String]) throws {
    do {
      _ = try parse(arguments)
    } catch {
      throw ParseFailure(error, of: self).error(hint: "'crm help' lists the commands")
    }
  }
}
