/// A page of the manual in the `man` macros.
struct Roff {
  private(set) var text: String

  /// - Parameters:
  ///   - title: `crm-customer-import`; `section`: 1, 5 or 7.
  init(title: String, section: Int) {
    text = """
      .TH \(Roff.escaped(title.uppercased())) \(section) "" "crm \(programVersion)" "crm manual"
      .nh
      .ad l

      """
  }

  mutating func section(_ title: String) { text += ".SH \(title.uppercased())\n" }

  /// `crm-init \- make a database`, the line that `whatis` reads.
  mutating func name(_ name: String, _ abstract: String) {
    section("Name")
    text += "\(Roff.escaped(name)) \\- \(Roff.escaped(Roff.inSentence(abstract)))\n"
  }

  /// Paragraphs, set apart in `prose` by an empty line.
  mutating func paragraphs(_ prose: String) {
    let lines = prose.split(separator: "\n", omittingEmptySubsequences: false)
    for paragraph in lines.split(separator: "") where !paragraph.isEmpty {
      text += ".PP\n" + paragraph.map { Roff.line(String($0)) + "\n" }.joined()
    }
  }

  /// A term and what it means.
  mutating func item(_ term: String, _ meaning: String) {
    text += ".TP\n.B \(Roff.escaped(term))\n\(Roff.line(meaning))\n"
  }

  /// A further paragraph of the item before.
  mutating func continued(_ prose: String) { text += ".IP\n\(Roff.line(prose))\n" }

  /// An option: its names in bold, its value in italics.
  mutating func option(_ names: [String], value: String?, _ meaning: String) {
    let typed = names.map { "\\fB\(Roff.escaped($0))\\fR" }.joined(separator: ", ")
    text +=
      ".TP\n\(typed)" + (value.map { " \\fI\(Roff.escaped($0))\\fR" } ?? "") + "\n\(Roff.line(meaning))\n"
  }

  /// Lines as they are.
  mutating func example(_ lines: [String]) {
    text += ".PP\n.EX\n" + lines.map { Roff.line("  " + $0) + "\n" }.joined() + ".EE\n"
  }

  /// The pages to read next, as `crm\-init(1)`.
  mutating func seeAlso(_ pages: [(name: String, section: Int)]) {
    section("See also")
    text += pages.map { ".BR \(Roff.escaped($0.name)) (\($0.section))" }.joined(separator: ",\n") + "\n"
  }

  /// Text in which nothing is an instruction to the formatter.
  static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }

  private static func line(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// The first letter small and no full stop, for the line after a name.
  private static func inSentence(_ text: String) -> String {
    let sentence = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard sentence.dropFirst().first?.isUppercase != true else { return sentence }
    return sentence.uncapitalized
  }
}
