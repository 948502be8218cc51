import Foundation

/// A line in which bash would do nothing but run `crm` with plain words, or several of those in turn.
package struct PlainLine {
  package struct Command {
    /// The words behind `crm`.
    package var arguments: [String]
    /// Whether it stands behind `&&`.
    package var needsSuccess: Bool
    /// False where its output goes to `/dev/null`.
    package var isHeard: Bool
  }

  package let commands: [Command]

  /// - Returns: `nil` where it takes a shell to say what the words are, or something else is run.
  package init?(_ line: String) {
    var commands: [Command] = []
    for (part, needsSuccess) in PlainLine.parts(of: line) {
      let heard = part.hasSuffix(PlainLine.silence) ? String(part.dropLast(PlainLine.silence.count)) : part
      guard let words = PlainCommand(heard)?.words, words[0] == "crm" else { return nil }
      commands.append(
        Command(arguments: Array(words.dropFirst()), needsSuccess: needsSuccess, isHeard: heard == part))
    }
    self.commands = commands
  }

  /// Whether a word is the place of a device: `/dev/stdout` is a stream of the process, whichever that is.
  var namesDevice: Bool { commands.contains { $0.arguments.contains { $0.contains("/dev/") } } }

  private static let silence = " > /dev/null"

  /// What stands between `;` and `&&` outside quotes, without blanks around it, and whether `&&` is before it.
  private static func parts(of line: String) -> [(text: String, needsSuccess: Bool)] {
    var parts = [(text: "", needsSuccess: false)]
    var quote: Unicode.Scalar?
    var rest = Substring(line).unicodeScalars
    while let mark = rest.popFirst() {
      if quote == nil, mark == ";" || (mark == "&" && rest.first == "&") {
        if mark == "&" { rest.removeFirst() }
        parts.append(("", mark == "&"))
        continue
      }
      if mark == quote { quote = nil } else if quote == nil, mark == "'" || mark == "\"" { quote = mark }
      parts[parts.count - 1].text.unicodeScalars.append(mark)
    }
    return parts.map { ($0.text.trimmingCharacters(in: CharacterSet(charactersIn: " ")), $0.needsSuccess) }
  }
}
