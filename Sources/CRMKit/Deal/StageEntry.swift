/// That a deal came into a stage.
package struct StageEntry: Sendable, Equatable {
  /// The stage's name as the column's header has it.
  package var stage: String
  /// The funnel's name, where the header has it.
  package var funnel: String?
  /// Unix seconds.
  package var at: Int64

  private static let separator: Character = "\u{1F}"

  /// The stage that a header names, and behind a separator its funnel: `entered:won`, `Entered Won`, and HubSpot's
  /// `Date entered "Closed won (Sales Pipeline)"`. `nil` for a header that names none.
  static func argument(ofHeader header: String) -> String? {
    let text = header.trimmed
    let key = text.lowercased()
    if key.hasPrefix("date entered \""), key.hasSuffix("\"") {
      return quoted(String(text.dropFirst(14).dropLast()))
    }
    guard key.hasPrefix("entered"), let mark = text.dropFirst(7).first, ": _-".contains(mark) else {
      return nil
    }
    var stage = String(text.dropFirst(8)).trimmed
    guard stage.lowercased() != "by" else { return nil }
    for ending in [" at", " on", " date", "_at", "_on"]
    where mark != ":" && stage.lowercased().hasSuffix(ending) {
      stage = String(stage.dropLast(ending.count))
    }
    return stage.isEmpty ? nil : stage
  }

  /// `Closed won (Sales Pipeline)`: brackets at the end hold the funnel's name.
  private static func quoted(_ text: String) -> String? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text.isEmpty ? nil : text }
    let stage = String(text[..<open]).trimmed
    return stage.isEmpty ? text : stage + String(separator) + text[text.index(after: open)...].dropLast()
  }

  /// - Parameter argument: as ``argument(ofHeader:)`` has it.
  init(_ argument: String, at: Int64) {
    let parts = argument.split(separator: StageEntry.separator, maxSplits: 1)
    stage = String(parts[0])
    funnel = parts.count > 1 ? String(parts[1]) : nil
    self.at = at
  }
}
