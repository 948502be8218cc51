import ArgumentParser
import Tabular

/// The options that every verb accepts, after it or before the noun.
package struct GlobalOptions: ParsableArguments {
  @Option(help: .init("database file to use", valueName: "file"), completion: .file())
  package var db: String?

  @Option(
    name: [.long, .customShort("f", allowingJoined: true)],
    help: .init("output format: text, csv, tsv, json, ndjson, md, html or ids", valueName: "format"),
    completion: .list(OutputFormat.allCases.map(\.rawValue)), transform: OutputFormat.init(argument:))
  package var format: OutputFormat?

  @Flag(help: "short for --format json")
  package var json = false

  @Flag(help: "short for --format csv")
  package var csv = false

  @Option(
    name: [.long, .customShort("o", allowingJoined: true)],
    help: .init("write to a file; its extension selects the format", valueName: "file"),
    completion: .file())
  package var output: String?

  @Option(
    parsing: .unconditional,
    help: .init("columns to show: a,b or +c,-d; 'help' lists them, 'all' shows all", valueName: "list"))
  package var columns: String?

  @Option(
    parsing: .unconditional, help: .init("columns to sort by, -column for descending", valueName: "list"))
  package var sort: String?

  @Option(
    help: .init("maximum number of rows", valueName: "n"), transform: { try count($0, of: "--limit") })
  package var limit: Int?

  @Flag(help: "write no header")
  package var noHeader = false

  @Flag(
    name: [.customShort("0"), .long], help: "separate ids by NUL instead of newlines, in input and output")
  package var null = false

  @Flag(help: "start CSV and TSV with a byte order mark")
  package var bom = false

  @Flag(help: "end the lines of CSV and TSV with CR LF")
  package var crlf = false

  @Option(
    help: .init("cell delimiter of CSV", valueName: "character"),
    transform: delimiter(argument:))
  package var delimiter: UInt8?

  @Flag(help: "escape CSV cells that a spreadsheet would run as a formula")
  package var spreadsheetSafe = false

  @Flag(help: "exit 1 if a list or report has rows; without rows, text output is empty")
  package var exitCode = false

  @Option(
    help: .init("colour: auto, always or never", valueName: "when"),
    completion: .list(ColorChoice.allCases.map(\.rawValue)), transform: ColorChoice.init(argument:))
  package var color: ColorChoice = .auto

  @Flag(help: "use no pager on a terminal")
  package var noPager = false

  @Flag(name: .shortAndLong, help: "print no notes and no progress")
  package var quiet = false

  @Flag(name: .shortAndLong, help: "print more details on standard error")
  package var verbose = false

  @Flag(name: [.customShort("n"), .long], help: "dry run: show what would be done, write nothing")
  package var dryRun = false

  @Flag(name: .shortAndLong, help: "answer yes to confirmations")
  package var yes = false

  @Flag(help: "never ask; fail if a confirmation is needed")
  package var noInput = false

  @Option(
    help: .init("seconds to wait for a busy database", valueName: "seconds"),
    transform: { try seconds($0, from: 0, hint: "write --busy-timeout 5, or 0 not to wait") })
  package var busyTimeout: Double = 5

  @Option(help: .init("use this instant instead of the clock", valueName: "instant"))
  package var now: String?

  @Option(
    help: .init(
      "read the database as it was at this time, or at changeset:12; the clock is set to it as well",
      valueName: "time"))
  package var knownAt: String?

  @Option(help: .init("time zone in which days begin", valueName: "zone"))
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
