import Tabular

/// A page as plain lines of a width: what help prints.
struct PlainPage {
  private let page: ManualPage
  private let width: Int
  private let ink: Bool
  /// Where meanings begin: behind the terms, or below them where there is little room.
  private var column = 0
  private var isStacked = false
  private var lines: [String] = []
  private var previous: ManualPage.Part?
  private var isUnderHeading = false

  /// - Parameters:
  ///   - width: what no line passes but an example, or a word that is longer by itself.
  ///   - ink: whether headings and terms are set in bold.
  init(_ page: ManualPage, width: Int, ink: Bool) {
    self.page = page
    self.width = width
    self.ink = ink
  }

  var text: String {
    var copy = self
    copy.write()
    return copy.lines.map { $0 + "\n" }.joined()
  }

  private mutating func write() {
    for (index, usage) in page.synopsis.enumerated() {
      let lead = index == 0 ? "usage: " : "       "
      lines += fill(words(of: usage), indent: 7 + 4).enumerated().map { number, line in
        number == 0 ? lead + line.dropFirst(7 + 4) : line
      }
    }
    if page.synopsis.isEmpty { add(.paragraph(page.abstract + ".")) }
    setColumn(for: page.parts.prefix { !isHeading($0) })
    var isFirst = true
    for (index, part) in page.parts.enumerated() {
      // A heading of nothing but further headings only matters to a page of the manual.
      if case .heading = part, index + 1 < page.parts.count, case .subheading = page.parts[index + 1] {
        continue
      }
      if isHeading(part), isFirst || page.synopsis.isEmpty {
        let rest = page.parts[(index + 1)...]
        setColumn(for: page.synopsis.isEmpty ? rest.prefix { !isHeading($0) } : rest)
        isFirst = false
      }
      add(part)
    }
  }

  /// One column for a command, so that its groups of options stand in line; one a heading for a topic.
  private mutating func setColumn(for parts: ArraySlice<ManualPage.Part>) {
    let terms = parts.compactMap { part in
      if case .item(let term, _) = part { displayWidth(of: term.plain) } else { nil }
    }
    column = min(terms.max() ?? 0, 24) + 4
    isStacked = width < 72 && column > 20
    if isStacked { column = 6 }
  }

  private func isHeading(_ part: ManualPage.Part) -> Bool {
    switch part {
    case .heading, .subheading: true
    default: false
    }
  }

  private mutating func add(_ part: ManualPage.Part) {
    separate(part)
    switch part {
    case .heading(let title), .subheading(let title):
      lines.append(bold(title))
      isUnderHeading = true
    case .paragraph(let prose): lines += fill(words(of: prose), indent: isUnderHeading ? 2 : 0)
    case .remark(let prose): lines += fill(words(of: prose), indent: 0)
    case .item(let term, let meaning): add(term, meaning)
    case .continued(let prose): lines += fill(words(of: prose), indent: column)
    case .example(let example):
      let space = String(repeating: " ", count: isBehindParagraph ? 4 : 2)
      lines += example.map { space + $0 }
    case .references(let references):
      let typed = references.filter { $0 != .program || references.count == 1 }.map(\.typed)
      lines += fill(typed.dropLast().map { $0 + "," } + typed.suffix(1), indent: 2)
    }
    previous = part
  }

  /// An empty line between parts, but below a heading and between items.
  private mutating func separate(_ part: ManualPage.Part) {
    guard !lines.isEmpty else { return }
    switch (previous, part) {
    case (.heading, _), (.subheading, _), (.item, .item), (.item, .continued), (.continued, .item),
      (.remark, .remark):
      break
    default: lines.append("")
    }
  }

  private var isBehindParagraph: Bool {
    if case .paragraph = previous { isUnderHeading } else { false }
  }

  private mutating func add(_ term: PageTerm, _ meaning: String) {
    let text = fill(words(of: meaning), indent: column)
    let termWidth = displayWidth(of: term.plain)
    let start = "  " + term.names.map(bold).joined(separator: ", ") + (term.value.map { " " + $0 } ?? "")
    guard !isStacked, termWidth + 4 <= column, let first = text.first else {
      lines.append(start)
      lines += text
      return
    }
    lines.append(
      start + String(repeating: " ", count: column - termWidth - 2) + first.dropFirst(column))
    lines += text.dropFirst()
  }

  private func bold(_ text: String) -> String { ink ? "\u{1b}[1m\(text)\u{1b}[0m" : text }
}

// MARK: Filling

extension PlainPage {
  private func words(of prose: String) -> [String] {
    prose.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Lines with as many words as there is room for.
  private func fill(_ words: [String], indent: Int) -> [String] {
    let room = max(width - indent, 20)
    let space = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    // What is quoted stays on one line, where that leaves the line before it no shorter than 40.
    for word in joiningQuoted(words, atMost: max(room - 40, 16)) {
      let longer = line.isEmpty ? word : line + " " + word
      if displayWidth(of: longer) <= room || line.isEmpty {
        line = longer
      } else {
        lines.append(space + line)
        line = word
      }
    }
    return line.isEmpty ? lines : lines + [space + line]
  }

  /// The words, those of a short quotation such as 'crm init' as one.
  private func joiningQuoted(_ words: [String], atMost limit: Int) -> [String] {
    var joined: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.drop(while: { $0 == "(" }).hasPrefix("'"), !closes(word.dropFirst()),
        let end = rest.firstIndex(where: { closes($0[...]) })
      else {
        joined.append(word)
        continue
      }
      let quotation = ([word] + rest[...end]).joined(separator: " ")
      guard displayWidth(of: quotation) <= limit else {
        joined.append(word)
        continue
      }
      joined.append(quotation)
      rest = rest[(end + 1)...]
    }
    return joined
  }

  /// Whether a quotation ends with the word: nothing but punctuation stands behind its last quote.
  private func closes(_ word: Substring) -> Bool {
    guard let quote = word.lastIndex(of: "'") else { return false }
    return word[word.index(after: quote)...].allSatisfy { ".,;:)".contains($0) }
  }
}
