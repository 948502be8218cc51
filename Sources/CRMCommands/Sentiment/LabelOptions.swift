import ArgumentParser
import CRMKit
import Tabular

/// The columns of a file of labelled texts, and what its labels mean.
struct LabelledFileArguments: ParsableArguments {
  @Argument(help: "CSV, TSV, JSON or NDJSON file, or - for standard input.", completion: .file())
  var file: String
  @Option(help: .init("The column of the texts.", valueName: "column")) var textColumn: String
  @Option(help: .init("The column of their labels.", valueName: "column")) var labelColumn: String
  @Option(
    help: .init(
      "Labels that mean positive; 1, positive, pos, yes, true and 好评 if not said.", valueName: "a,b"))
  var positive: String?
  @Option(
    help: .init(
      "Labels that mean negative; 0, -1, negative, neg, no, false and 差评 if not said.", valueName: "a,b"))
  var negative: String?
  @OptionGroup(title: "File") var reading: TextReadingOptions

  var textFile: TextFile {
    var textFile = TextFile(path: file, read: reading.value, textColumn: textColumn)
    textFile.otherColumns = [labelColumn]
    return textFile
  }

  /// - Throws: ``SentimentError/labelTwice(_:)``.
  var labels: SentimentLabels {
    get throws { try SentimentLabels(positive: list(positive), negative: list(negative)) }
  }

  private func list(_ text: String?) -> [String] { text?.split(separator: ",").map(String.init) ?? [] }
}

/// How a file of texts is read.
struct TextReadingOptions: ParsableArguments {
  @Flag(help: "The first line is a row, too; the columns are column_1, column_2 and so on.") var headerless =
    false
  @OptionGroup var reading: ReadingOptions

  var value: ReadOptions {
    var options = reading.value
    options.hasHeader = !headerless
    return options
  }
}

/// A chance or a score as an option has it.
struct ThresholdValue {
  let value: Double
  /// Ten-thousandths.
  var e4: Int64 { SentimentTraining.e4(value) }

  /// - Throws: ``UsageError`` `invalid_value`.
  init(argument: String) throws {
    guard let value = Double(argument), 0...1 ~= value else {
      throw UsageError(
        .invalidValue, "'\(argument)' is no threshold", hint: "write a number from 0 to 1, such as 0.5")
    }
    self.value = value
  }
}
