import ArgumentParser
import Tabular

/// How a file of texts is read.
struct TextReadingOptions: ParsableArguments {
  @Flag(help: "read the first line as a row; the columns are column_1, column_2 and so on") var headerless =
    false
  @OptionGroup var reading: ReadingOptions

  /// - Throws: ``UsageError`` for options that exclude each other.
  func value(in environment: Environment) throws -> ReadOptions {
    var options = try reading.value(in: environment)
    options.hasHeader = !headerless
    return options
  }
}
