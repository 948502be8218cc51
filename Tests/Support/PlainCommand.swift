/// A command line in which bash would do nothing but tell words apart: no variable, pattern, redirection or second command.
package struct PlainCommand {
  package let words: [String]

  /// - Returns: `nil` where it takes a shell to say what the words are.
  package init?(_ line: String) {
    var words: [String] = []
    var word: String?
    var rest = Substring(line).unicodeScalars
    while let mark = rest.popFirst() {
      switch mark {
      case " ":
        if let whole = word { words.append(whole) }
        word = nil
      case "\\" where rest.first == "\n": rest.removeFirst()
      case "'", "\"":
        guard let end = rest.firstIndex(of: mark) else { return nil }
        let quoted = String(rest[..<end])
        if mark == "\"", quoted.unicodeScalars.contains(where: "$`\\!".unicodeScalars.contains) { return nil }
        word = (word ?? "") + quoted
        rest = rest[end...].dropFirst()
      default:
        guard PlainCommand.isPlain(mark) else { return nil }
        word = (word ?? "") + String(mark)
      }
    }
    if let whole = word { words.append(whole) }
    guard let first = words.first, !first.isEmpty, !first.contains("=") else { return nil }
    self.words = words
  }

  /// Whether it stands for itself wherever it stands.
  private static func isPlain(_ mark: Unicode.Scalar) -> Bool {
    guard mark.isASCII else { return true }
    return mark.properties.isAlphabetic || "0123456789_-./:=,+@%^".unicodeScalars.contains(mark)
  }
}
