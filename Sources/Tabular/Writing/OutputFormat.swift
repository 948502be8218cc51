/// The forms in which rows leave the program.
package enum OutputFormat: String, Sendable, CaseIterable {
  /// A table for reading on a terminal.
  case text
  case csv
  case tsv
  /// One array of objects.
  case json
  /// One object a line.
  case ndjson
  /// A table in GitHub's Markdown.
  case md
  /// One self-contained page.
  case html
  /// One id a line.
  case ids

  /// The format a file's name asks for.
  ///
  /// - Parameter fileEnding: what follows the last dot, in any case; `nil` for an ending that names no
  ///   format.
  package init?(fileEnding: String) {
    switch fileEnding.lowercased() {
    case "txt": self = .text
    case "tab": self = .tsv
    case "jsonl": self = .ndjson
    case "markdown": self = .md
    case "htm": self = .html
    case let ending: self.init(rawValue: ending)
    }
  }
}
