import Tabular

/// The output format as far as it can be told from a command line that may not parse: for the form of its error.
struct AskedFormat {
  /// Whether `json` or `ndjson` is asked for.
  let isJSON: Bool

  init(arguments: [String], variables: [String: String]) {
    var asked: String?
    var file: String?
    let words = arguments.prefix { $0 != "--" }
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : nil
      switch word {
      case "--json": asked = "json"
      case "--csv": asked = "csv"
      case "--format": asked = next
      case "--output": file = next
      default:
        asked =
          AskedFormat.value(of: "--format=", in: word) ?? AskedFormat.value(of: "f", in: word, next) ?? asked
        file =
          AskedFormat.value(of: "--output=", in: word) ?? AskedFormat.value(of: "o", in: word, next) ?? file
      }
    }
    let format =
      asked.map { OutputFormat(rawValue: $0) } ?? file.flatMap { OutputFormat(fileName: $0) }
      ?? variables["CRM_FORMAT"].flatMap { OutputFormat(rawValue: $0) }
    isJSON = format == .json || format == .ndjson
  }

  private static func value(of prefix: String, in word: String) -> String? {
    word.hasPrefix(prefix) ? String(word.dropFirst(prefix.count)) : nil
  }

  /// The value of a short option: joined to it, or the next word; flags may stand before it, as in `-qf json`.
  private static func value(of letter: Character, in word: String, _ next: String?) -> String? {
    guard word.hasPrefix("-"), !word.hasPrefix("--"), let place = word.firstIndex(of: letter) else {
      return nil
    }
    guard word[..<place].dropFirst().allSatisfy({ "0qvny".contains($0) }) else { return nil }
    let joined = word[word.index(after: place)...]
    return joined.isEmpty ? next : String(joined)
  }
}
