import ArgumentParser
import Tabular

/// How the bytes of an input file become records.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: .init(
      "encoding of the file, such as gb18030, big5, shift_jis, windows-1252 or utf-16", valueName: "name"))
  var encoding: String?

  @Option(
    help: .init(
      "field delimiter, if the header line does not show it: one or more characters, tab, or blanks for aligned columns",
      valueName: "characters"), transform: InputDelimiter.init(argument:))
  var inputDelimiter: InputDelimiter?

  @Option(
    help: .init("quote character instead of a double quote", valueName: "character"),
    transform: mark(argument:))
  var quote: UInt8?

  @Flag(help: "read quotes as text") var noQuotes = false

  @Option(
    help: .init("escape character before a quote or delimiter, such as '\\'", valueName: "character"),
    transform: mark(argument:))
  var escape: UInt8?

  @Option(help: .init("number of lines to skip before the header", valueName: "n")) var skipLines: Int = 0

  @Option(
    help: .init("format of the file: csv, tsv, json, ndjson or vcard", valueName: "format"),
    completion: .list(RecordFormat.allCases.map(\.rawValue)), transform: RecordFormat.init(argument:))
  var inputFormat: RecordFormat?

  @Flag(
    help:
      "tolerate stray quotes, short and long rows, repeated column names and lines before the table, each with a warning"
  )
  var lenient = false

  @Option(help: .init("maximum size of a field in bytes", valueName: "bytes")) var maxField: Int?
  @Option(help: .init("maximum number of columns", valueName: "n")) var maxColumns: Int?

  /// - Throws: ``UsageError`` for options that exclude each other.
  func value(in environment: Environment) throws -> ReadOptions {
    try check()
    var options = ReadOptions()
    options.standardInput = environment.streams.input
    options.format = inputFormat
    options.encoding = encoding
    if let bytes = inputDelimiter?.bytes {
      options.delimiter = bytes[0]
      options.delimiterTail = Array(bytes.dropFirst())
    }
    options.isBlankAligned = inputDelimiter?.isBlanks ?? false
    options.quote = noQuotes ? nil : quote ?? options.quote
    options.escape = escape
    options.skippedLines = skipLines
    options.lenient = lenient
    options.limits.field = maxField ?? options.limits.field
    options.limits.columns = maxColumns ?? options.limits.columns
    return options
  }

  private func check() throws {
    if noQuotes, quote != nil {
      throw UsageError(
        .conflictingOptions, "--quote and --no-quotes exclude each other", hint: "give one of them")
    }
    let marks = [inputDelimiter?.bytes?[0], quote, escape].compactMap { $0 }
    if Set(marks).count < marks.count {
      throw UsageError(
        .conflictingOptions, "delimiter, quote and escape must be different characters",
        hint: "see what the file uses: crm import check FILE --rows 5")
    }
    guard skipLines < 0 else { return }
    throw UsageError(
      .invalidValue, "'\(skipLines)' is not a number of lines", hint: "write --skip-lines 3")
  }
}

extension RecordFormat: Choice {}

/// What `--input-delimiter` names.
struct InputDelimiter {
  /// `nil` for blanks.
  let bytes: [UInt8]?
  var isBlanks: Bool { bytes == nil }

  init(argument: String) throws {
    switch argument {
    case "blanks": bytes = nil
    case "tab", "\\t": bytes = [UInt8(ascii: "\t")]
    default:
      let bytes = Array(argument.utf8)
      let forbidden = Array("\"\r\n\0".utf8)
      guard (1...8).contains(bytes.count), bytes[0] < 0x80, !bytes.contains(where: forbidden.contains) else {
        throw UsageError(
          .invalidValue, "'\(argument)' cannot separate fields",
          hint: "write characters such as ';' or '||', tab, or blanks")
      }
      self.bytes = bytes
    }
  }
}

/// The one character that `--quote` and `--escape` name.
private func mark(argument: String) throws -> UInt8 {
  let bytes = Array(argument.utf8)
  guard bytes.count == 1, (0x21...0x7E).contains(bytes[0]) else {
    throw UsageError(
      .invalidValue, "'\(argument)' cannot stand around fields",
      hint: "write one character such as \"'\", '|' or '\\'")
  }
  return bytes[0]
}
