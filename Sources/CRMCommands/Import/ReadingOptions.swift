import ArgumentParser
import Tabular

/// How the bytes of an input file become records.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: .init(
      "Encoding of the file, such as gb18030, big5, shift_jis, windows-1252 or utf-16.", valueName: "name"))
  var encoding: String?

  @Option(
    help: .init("What separates its fields, where the header line does not show it.", valueName: "character"),
    transform: delimiter(argument:))
  var inputDelimiter: UInt8?

  @Option(
    help: .init("Read it as csv, tsv, json, ndjson or vcard.", valueName: "format"),
    completion: .list(RecordFormat.allCases.map(\.rawValue)), transform: RecordFormat.init(argument:))
  var inputFormat: RecordFormat?

  @Flag(help: "Take stray quotes as text, fill up short rows, number columns of one name.") var lenient =
    false

  @Option(help: .init("Longest field in bytes.", valueName: "bytes")) var maxField: Int?
  @Option(help: .init("Most columns.", valueName: "n")) var maxColumns: Int?

  var value: ReadOptions {
    var options = ReadOptions()
    options.format = inputFormat
    options.encoding = encoding
    options.delimiter = inputDelimiter
    options.lenient = lenient
    options.limits.field = maxField ?? options.limits.field
    options.limits.columns = maxColumns ?? options.limits.columns
    return options
  }
}

extension RecordFormat: Choice {}
