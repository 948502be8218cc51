/// Reads a template, character by character.
struct TemplateParser {
  private let characters: [Character]
  private var index = 0
  private var place = TemplatePlace(line: 1, column: 1)
  private var parts: [TemplateText.Part] = []
  private var literal = ""

  init(_ text: String) { characters = Array(text) }

  /// - Throws: ``TemplateError/malformed(_:_:)``.
  mutating func parse() throws(TemplateError) -> [TemplateText.Part] {
    while index < characters.count {
      switch braces {
      case 0, 1, 3: literal.append(take())
      case 2: try readPlaceholder()
      default:
        literal += "{{"
        for _ in 0..<4 { _ = take() }
      }
    }
    endLiteral()
    return parts
  }

  /// How many braces open here: of a longer run, four at a time write two.
  private var braces: Int { characters[index...].prefix(4).prefix { $0 == "{" }.count }

  private mutating func readPlaceholder() throws(TemplateError) {
    let start = place
    endLiteral()
    (_, _) = (take(), take())
    guard let end = closing else { throw .malformed(start, .unclosed) }
    let content = characters[index..<end]
    let bar = content.firstIndex(of: "|")
    let name = String(content[..<(bar ?? end)]).trimmed
    guard !name.isEmpty else { throw .malformed(start, .empty) }
    guard !name.contains(where: { $0 == "{" || $0 == "}" }) else { throw .malformed(start, .brace) }
    let fallback = bar.map { String(content[($0 + 1)...]).trimmed }
    parts.append(.placeholder(TemplatePlaceholder(name: name, fallback: fallback, place: start)))
    while index < end + 2 { _ = take() }
  }

  /// Where the next `}}` of the line begins.
  private var closing: Int? {
    var place = index
    while place + 1 < characters.count, !characters[place].isNewline {
      if characters[place] == "}", characters[place + 1] == "}" { return place }
      place += 1
    }
    return nil
  }

  private mutating func endLiteral() {
    if !literal.isEmpty { parts.append(.literal(literal)) }
    literal = ""
  }

  private mutating func take() -> Character {
    defer { index += 1 }
    let character = characters[index]
    place.line += character.isNewline ? 1 : 0
    place.column = character.isNewline ? 1 : place.column + 1
    return character
  }
}
