/// A page of the manual in the `man` macros.
struct Roff {
  private(set) var text: String
  /// Whether a heading was just set, after which a paragraph begins by itself.
  private var isBehindHeading = true

  init(_ page: ManualPage) {
    text = """
      .TH \(Roff.escaped(page.name.uppercased())) \(page.section) \(programDate) "crm \(programVersion)" "crm manual"
      .nh
      .ad l

      """
    // The line that whatis reads.
    heading("Name")
    text += "\(Roff.escaped(page.name)) \\- \(Roff.escaped(Roff.inSentence(page.abstract)))\n"
    if !page.synopsis.isEmpty {
      heading("Synopsis")
      text += page.synopsis.map { Roff.line($0) + "\n" }.joined()
    }
    for part in page.parts { add(part) }
  }

  private mutating func add(_ part: ManualPage.Part) {
    switch part {
    case .heading(let title): return heading(title)
    case .subheading(let title):
      text += ".SS \(Roff.escaped(title))\n"
      isBehindHeading = true
      return
    case .paragraph(let prose), .remark(let prose):
      beginParagraph()
      text += prose.split(separator: "\n").map { Roff.line(String($0)) + "\n" }.joined()
    case .item(let term, let meaning): text += ".TP\n\(Roff.set(term))\n\(Roff.line(meaning))\n"
    case .continued(let prose): text += ".IP\n\(Roff.line(prose))\n"
    case .example(let lines):
      beginParagraph()
      text += ".EX\n" + lines.map { Roff.line("  " + $0) + "\n" }.joined() + ".EE\n"
    case .references(let references):
      let pages = references.map { ".BR \(Roff.escaped($0.page.name)) (\($0.page.section))" }
      text += pages.joined(separator: ",\n") + "\n"
    }
    isBehindHeading = false
  }

  private mutating func heading(_ title: String) {
    text += ".SH \(Roff.escaped(title.uppercased()))\n"
    isBehindHeading = true
  }

  private mutating func beginParagraph() {
    if !isBehindHeading { text += ".PP\n" }
  }

  /// Names in bold, the value in italics.
  private static func set(_ term: PageTerm) -> String {
    term.names.map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
      + (term.value.map { " \\fI\(escaped($0))\\fR" } ?? "")
  }

  /// Text in which nothing is an instruction to the formatter, and every character is the one that is typed.
  ///
  /// Pages are ASCII, which every formatter reads the same.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "'": "\\(aq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      default: scalar.isASCII ? String(scalar) : "\\[u\(hexadecimal(scalar))]"
      }
    }.joined()
  }

  /// At least four digits, as troff wants them.
  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func line(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }

  /// The first letter small and no full stop, for the line after a name.
  private static func inSentence(_ text: String) -> String {
    let sentence = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard sentence.dropFirst().first?.isUppercase != true else { return sentence }
    return sentence.uncapitalized
  }
}
