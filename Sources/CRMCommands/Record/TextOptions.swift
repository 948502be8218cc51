import ArgumentParser
import CRMKit
import Tabular

/// A text of several lines: given, from a file, or from standard input.
struct TextOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: .init("text, or - for standard input", valueName: "text"))
  var text: String?
  @Option(
    help: .init("read the text from a file, or from standard input with -", valueName: "file"),
    completion: .file())
  var file: String?

  /// - Returns: `nil` where none is given.
  /// - Throws: ``UsageError`` where both are given, ``FileError``, ``InputFailure`` for what is not UTF-8.
  func value(in environment: Environment) throws -> String? {
    guard text == nil || file == nil else {
      throw UsageError(
        .conflictingOptions, "the text is given twice", hint: "give --text or --file, not both")
    }
    guard let path = file ?? (text == "-" ? "-" : nil) else { return text }
    let bytes = try environment.readBytes(of: path)
    return try environment.naming(path) {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw ReadError(
          .invalidEncoding, line: 0, column: 0, message: "the text is not UTF-8",
          hint: "convert it first: iconv -t UTF-8")
      }
      return text
    }
  }
}
