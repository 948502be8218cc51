import ArgumentParser

/// The generated pages of the manual, by file name.
struct Manual {
  private let root: CommandDescription

  init() throws { root = try CommandDescription.tree() }

  /// `crm.1`, a page a noun, a verb and a topic of help.
  var pages: [(name: String, text: String)] {
    get throws {
      let pages = try [ProgramPage().manual] + topics + nouns.map(\.manual) + verbs.map(\.manual)
      return pages.map { ("\($0.name).\($0.section)", Roff($0).text) }
    }
  }

  /// Everything that help can print.
  var helpPages: [ManualPage] {
    get throws { try [ProgramPage().help] + topics + nouns.map(\.help) + verbs.map(\.help) }
  }

  private var topics: [ManualPage] {
    get throws { try HelpTopic.allCases.map { try $0.page() } }
  }

  /// `crm-customer-import`, `crm-export-all`
  static func pageName(_ words: [String]) -> String {
    (["crm"] + words.map { $0.trimmingPrefix("--") }).joined(separator: "-")
  }

  private var nouns: [NounPage] {
    CommandTree.shown(CommandTree.configuration.subcommands).filter { !($0 is any CRMCommand.Type) }.map {
      NounPage($0._commandName, $0)
    }
  }

  private var verbs: [VerbPage] {
    let types = Dictionary(CommandTree.verbs.map { ($0.words, $0.type) }) { first, _ in first }
    return root.verbs().map { words, verb in VerbPage(words, verb, types[words]?.columns ?? []) }
  }
}

/// What there is to say of the program: `crm(1)`, and what `crm` prints alone.
struct ProgramPage {
  private let configuration = CommandTree.configuration

  var help: ManualPage {
    var page = titled
    page.paragraphs(configuration.abstract)
    addGroups(to: &page) { $0.heading($1) }
    addTopics(to: &page)
    page.remark(
      "'crm <noun>' lists its verbs, 'crm <noun> <verb> --help' explains one, 'crm help <topic>' a topic.")
    return page
  }

  var manual: ManualPage {
    get throws {
      var page = titled
      page.heading("Description")
      page.paragraphs(configuration.discussion)
      page.heading("Commands")
      addGroups(to: &page) { $0.subheading($1) }
      addTopics(to: &page)
      let options = try OptionsPage()
      options.addOptions(to: &page)
      options.addEnvironment(to: &page)
      let commands = configuration.groupedSubcommands.flatMap { CommandTree.shown($0.subcommands) }
      page.seeAlso(commands.map { .command([$0._commandName]) } + HelpTopic.allCases.map { .topic($0) })
      return page
    }
  }

  private var titled: ManualPage {
    var page = ManualPage("crm", section: 1, abstract: configuration.abstract)
    page.synopsis = ["crm <noun> <verb> [arguments] [options]"]
    return page
  }

  private func addGroups(to page: inout ManualPage, title: (inout ManualPage, String) -> Void) {
    for group in configuration.groupedSubcommands {
      title(&page, group.name)
      page.add(CommandTree.shown(group.subcommands))
    }
  }

  private func addTopics(to page: inout ManualPage) {
    page.heading("Topics of 'crm help'")
    for topic in HelpTopic.allCases { page.item(topic.rawValue, topic.abstract + ".") }
  }
}

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

/// What there is to say of a noun: its page in the manual, and what it prints alone.
struct NounPage {
  private let noun: String
  private let type: any ParsableCommand.Type

  init(_ noun: String, _ type: any ParsableCommand.Type) {
    self.noun = noun
    self.type = type
  }

  var help: ManualPage {
    var page = titled
    page.paragraphs(type.configuration.abstract)
    page.paragraphs(type.configuration.discussion)
    page.heading("Verbs")
    page.add(CommandTree.shown(type.configuration.subcommands))
    page.remark("'crm \(noun) <verb> --help' explains one.")
    return page
  }

  var manual: ManualPage {
    var page = titled
    page.heading("Description")
    page.paragraphs(type.configuration.abstract)
    page.paragraphs(type.configuration.discussion)
    page.heading("Verbs")
    let verbs = CommandTree.shown(type.configuration.subcommands)
    page.add(verbs)
    if let list = CommandTree.child("list", of: type) as? any CRMCommand.Type { page.add(list.columns) }
    page.seeAlso(verbs.map { .command([noun, $0._commandName]) } + [.program])
    return page
  }

  private var titled: ManualPage {
    var page = ManualPage(
      Manual.pageName([noun]), section: 1, abstract: type.configuration.abstract)
    page.synopsis = ["crm \(noun) <verb> [arguments] [options]"]
    return page
  }
}

extension ManualPage {
  /// Commands with their abstracts.
  mutating func add(_ commands: [any ParsableCommand.Type]) {
    for command in commands { item(command._commandName, command.configuration.abstract) }
  }
}
