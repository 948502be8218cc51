import CRMKit
import Tabular

/// An error as the person and the script see it: a sentence, a hint, a stable code and the exit status.
package struct Diagnosis: Sendable, Equatable {
  /// A stable word for scripts, `snake_case`.
  package var code: String
  /// A sentence in git's wording: lower case, no full stop, the offending text in single quotes.
  package var message: String
  /// What to do about it.
  package var hint: String?
  package var status: ExitStatus
  /// The input file it is about, as it was named.
  package var file: String?
  /// Physical line of the file, from 1.
  package var line: Int?
  /// CSV: the number of the field. JSON and vCard: the number of the byte in the line. From 1.
  package var column: Int?
  /// The field of the record it is about.
  package var field: String?
  /// Lines between the sentence and the hint: the candidates of an ambiguous name, the rows of a conflict.
  package var details: [String] = []
  /// What was read, and a mark below the place; in the text form alone.
  package var excerpt: [String] = []
  /// Further members of the JSON form.
  package var members: [(key: String, value: JSONValue)] = []

  package init(
    _ code: String, _ message: String, hint: String? = nil, _ status: ExitStatus, details: [String] = []
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.status = status
    self.details = details
  }

  package static func == (left: Diagnosis, right: Diagnosis) -> Bool { left.json == right.json }
}

extension Diagnosis {
  /// The text form: `contacts.csv:3:2: error: email: 'bob' has no domain`, details, `hint: …`; each line ended.
  ///
  /// Bytes of the input may be quoted in it: every line is made safe for a terminal.
  /// - Parameters:
  ///   - ink: whether the words for what it is are coloured.
  ///   - width: columns of the terminal that its lines are folded to; `nil` if there is none.
  package func text(ink: Bool = false, width: Int? = nil) -> String {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
    let prefix = place.isEmpty ? "" : place.joined(separator: ":") + ": "
    let subject = field.map { $0 + ": " } ?? ""
    let sentence = LabelledSentence(prefix, "error:", " \(subject)\(message)", as: .error)
    var lines = sentence.lines(ink: ink, width: width) + excerpt.map { visible("  " + $0) }
    lines += details.flatMap { wrapped(visible($0), toWidth: width.map { $0 - 2 }) }.map { "  " + $0 }
    if let hint {
      lines += wrapped(visible("hint: \(hint)"), toWidth: width).map { $0.inked(as: .hint, if: ink) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The `crm.error/1` object: members that are unknown are left out.
  package var json: JSONValue {
    var object: [(key: String, value: JSONValue)] = [
      ("schema", .string("crm.error/1")), ("code", .string(code)), ("message", .string(message)),
    ]
    if let hint { object.append(("hint", .string(hint))) }
    object.append(("exit", .integer(status.rawValue)))
    if let file { object.append(("file", .string(file))) }
    if let line { object.append(("line", .integer(line))) }
    if let column { object.append(("column", .integer(column))) }
    if let field { object.append(("field", .string(field))) }
    if !details.isEmpty { object.append(("details", .strings(details))) }
    return .object(object + members)
  }
}
