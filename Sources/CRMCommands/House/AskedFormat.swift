import Tabular

/// The output format as far as it can be told from a command line that may not parse: for the form of its error.
struct AskedFormat {
  /// Whether `json` or `ndjson` is asked for.
  let isJSON: Bool

  init(arguments: [String], variables: [String: String]) {
    var asked: String?
    var file: String?
    for (index, argument) in arguments.enumerated() {
      let next = index + 1 < arguments.count ? arguments[index + 1] : nil
      switch argument {
      case "--": break
      case "--json": asked = "json"
      case "--csv": asked = "csv"
      case "-f", "--format": asked = next
      case "-o", "--output": file = next
      case let word where word.hasPrefix("--format="): asked = String(word.dropFirst(9))
      case let word where word.hasPrefix("--output="): file = String(word.dropFirst(9))
      default: continue
      }
    }
    let format =
      asked.map { OutputFormat(rawValue: $0) } ?? file.flatMap { OutputFormat(fileName: $0) }
      ?? variables["CRM_FORMAT"].flatMap { OutputFormat(rawValue: $0) }
    isJSON = format == .json || format == .ndjson
  }
}
