/// The lines of a text, broken at spaces where they are wider than `width`; a word that is wider by itself is
/// broken within.
///
/// - Parameter width: columns of the terminal, at least 2; `nil` breaks at the text's own line feeds alone.
package func wrapped(_ text: String, toWidth width: Int?) -> [String] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  guard let width else { return lines.map(String.init) }
  return lines.flatMap { line in
    displayWidth(of: line) <= width ? [String(line)] : folded(line, toWidth: max(width, 2))
  }
}

private func folded(_ line: Substring, toWidth width: Int) -> [String] {
  var lines: [String] = []
  var current = ""
  for word in line.split(separator: " ", omittingEmptySubsequences: false) {
    let longer = current.isEmpty ? String(word) : current + " " + word
    if displayWidth(of: longer) <= width {
      current = longer
      continue
    }
    if !current.isEmpty { lines.append(current) }
    current = breakWord(word, toWidth: width, into: &lines)
  }
  lines.append(current)
  return lines
}

/// Appends the pieces of `word` that fill a line.
///
/// - Returns: what is left for the next line.
private func breakWord(_ word: Substring, toWidth width: Int, into lines: inout [String]) -> String {
  var piece = ""
  var used = 0
  for character in word {
    let next = displayWidth(of: character)
    if used + next > width {
      lines.append(piece)
      piece = ""
      used = 0
    }
    piece.append(character)
    used += next
  }
  return piece
}
