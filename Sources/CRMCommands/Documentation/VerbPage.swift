import CRMKit
import Tabular

/// What there is to say of a verb: its page in the manual, and what `--help` prints.
struct VerbPage {
  let words: [String]
  let verb: CommandDescription
  let columns: [Column]

  init(_ words: [String], _ verb: CommandDescription, _ columns: [Column]) {
    self.words = words
    self.verb = verb
    self.columns = columns
  }

  init(_ words: [String], _ type: any CRMCommand.Type) throws {
    self.init(words, try CommandDescription(of: type), type.columns)
  }

  /// Without what a reader of the options does not look for: the fields and columns.
  var help: ManualPage {
    var page = titled
    page.paragraphs(verb.abstract ?? "")
    addBody(to: &page)
    if !columns.isEmpty { page.remark("Columns: '\(command) --columns help' lists them.") }
    addRemark(to: &page)
    addEnd(to: &page)
    return page
  }

  var manual: ManualPage {
    var page = titled
    page.heading("Description")
    page.paragraphs(verb.abstract ?? "")
    addBody(to: &page)
    addRemark(to: &page)
    if words.last == "import", let noun = RecordNoun.allCases.first(where: { $0.command == words[0] }) {
      page.add(fieldsOf: noun)
    }
    page.add(columns)
    addEnd(to: &page)
    return page
  }

  private var command: String { (["crm"] + words).joined(separator: " ") }

  private var titled: ManualPage {
    var page = ManualPage(Manual.pageName(words), section: 1, abstract: verb.abstract ?? "")
    let arguments = verb.shownArguments
    let needed = arguments.filter { $0.kind == "option" && !$0.isOptional && !$0.isGlobal }
    page.synopsis = [
      ([command] + arguments.filter(\.isPositional).map(\.synopsis)
        + needed.map { "\($0.typedNames.last ?? "") \($0.synopsis)" } + ["[options]"]).joined(separator: " ")
    ]
    return page
  }

  private func addBody(to page: inout ManualPage) {
    page.paragraphs(verb.prose)
    let arguments = verb.shownArguments
    let positional = arguments.filter(\.isPositional)
    if !positional.isEmpty {
      page.heading("Arguments")
      for argument in positional { page.add(argument) }
    }
    page.heading("Options")
    let own = arguments.filter { !$0.isPositional && !$0.isGlobal }
    for option in own where option.sectionTitle == nil { page.add(option) }
    var titles: [String] = []
    for case let title? in own.map(\.sectionTitle) where !titles.contains(title) { titles.append(title) }
    for title in titles {
      page.subheading(title)
      for option in own where option.sectionTitle == title { page.add(option) }
    }
  }

  private func addRemark(to page: inout ManualPage) {
    page.remark("\(GlobalOptions.title): 'crm help options' lists them.")
  }

  private func addEnd(to page: inout ManualPage) {
    if !verb.examples.isEmpty {
      page.heading("Examples")
      page.example(verb.examples)
    }
    page.seeAlso(references)
  }

  /// The pages that the text names, the noun's, and what the options send to.
  private var references: [PageReference] {
    let text = ([verb.prose] + verb.shownArguments.filter { !$0.isGlobal }.map { $0.abstract ?? "" }).joined(
      separator: "\n")
    var found = CommandTree.references(in: text)
    if words.count > 1 { found.append(.command([words[0]])) }
    if !columns.isEmpty { found.append(.topic(.formats)) }
    found.append(.program)
    var seen: Set<PageReference> = [.command(words)]
    return found.filter { seen.insert($0).inserted }
  }
}

extension ManualPage {
  /// An argument or an option with its help.
  mutating func add(_ argument: ArgumentDescription) {
    let isSentence = argument.abstract?.hasSuffix(".") == true
    let standard =
      argument.defaultValue.map { isSentence ? " Default: \($0)." : " (default: \($0))" } ?? ""
    let term =
      argument.isPositional
      ? PageTerm(argument.value)
      : PageTerm(argument.typedNames, value: argument.kind == "option" ? argument.value : nil)
    item(term, (argument.abstract ?? "") + standard)
  }

  /// The fields that a file can fill: the names that `--map` takes, and the headers that are known without it.
  fileprivate mutating func add(fieldsOf noun: RecordNoun) {
    heading("Fields")
    paragraphs(
      "What --map can send a column to, by the names that exports write, and the headers that are taken for it; case, "
        + "spaces and punctuation make no difference.")
    let aliases = Dictionary(grouping: ListedAlias.all(of: noun), by: \.field)
    for field in noun.fieldNames {
      let headers = aliases[field, default: []].map(\.alias)
      item(field, headers.isEmpty ? "No other header." : headers.joined(separator: ", ") + ".")
    }
  }

  /// The columns a list writes: one name for the CSV header, the JSON key, `--columns` and `--sort`.
  mutating func add(_ columns: [Column]) {
    guard !columns.isEmpty else { return }
    heading("Columns")
    for column in columns { item("\(column.name) (\(column.kind.rawValue))", column.help) }
  }
}
