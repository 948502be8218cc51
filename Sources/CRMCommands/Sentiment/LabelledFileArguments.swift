import ArgumentParser
import CRMKit
import Tabular

/// The columns of a file of labelled texts, and what its labels mean.
struct LabelledFileArguments: ParsableArguments {
  @Argument(help: "CSV, TSV, JSON or NDJSON file, or - for standard input", completion: .file())
  var file: String
  @Option(help: .init("column of the texts", valueName: "column")) var textColumn: String
  @Option(help: .init("column of the labels", valueName: "column")) var labelColumn: String
  @Option(
    help: .init(
      "labels that mean positive; by default 1, positive, pos, yes, true and 好评", valueName: "a,b"))
  var positive: String?
  @Option(
    help: .init(
      "labels that mean negative; by default 0, -1, negative, neg, no, false and 差评", valueName: "a,b"))
  var negative: String?
  @OptionGroup(title: "File") var reading: TextReadingOptions

  /// - Throws: ``UsageError`` for options that exclude each other.
  func textFile(in environment: Environment) throws -> TextFile {
    var textFile = TextFile(path: file, read: try reading.value(in: environment), textColumn: textColumn)
    textFile.otherColumns = [labelColumn]
    return textFile
  }

  /// - Throws: ``SentimentError/labelTwice(_:)``.
  var labels: SentimentLabels {
    get throws { try SentimentLabels(positive: list(positive), negative: list(negative)) }
  }

  private func list(_ text: String?) -> [String] { text?.split(separator: ",").map(String.init) ?? [] }
}
