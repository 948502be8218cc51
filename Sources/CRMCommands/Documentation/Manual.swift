import CRMKit
import Tabular

/// The generated pages of the manual, by file name.
struct Manual {
  private let root: CommandDescription
  private let views: ViewsPage

  init() throws {
    root = try CommandDescription.tree()
    views = try ViewsPage()
  }

  /// `crm.1`, a page a verb, and the pages on formats, views and exit statuses.
  var pages: [(name: String, text: String)] {
    var pages = [
      ("crm.1", overview), ("crm-exit-status.7", exitStatuses), ("crm-formats.5", FormatsPage().text),
      ("crm-views.5", views.text), ("crm-rules.7", RulesPage().text),
    ]
    for (words, verb) in root.verbs() {
      pages.append((Manual.pageName(words) + ".1", page(words, verb)))
    }
    return pages
  }

  /// `crm-customer-import`, `crm-export-all`
  static func pageName(_ words: [String]) -> String {
    (["crm"] + words.map { $0.trimmingPrefix("--") }).joined(separator: "-")
  }

  private func page(_ words: [String], _ verb: CommandDescription) -> String {
    var page = Roff(title: Manual.pageName(words), section: 1)
    let arguments = (verb.arguments ?? []).filter { $0.shouldDisplay && $0.valueName != "help" }
    page.name(Manual.pageName(words), verb.abstract ?? "")
    page.section("Synopsis")
    let positional = arguments.filter(\.isPositional)
    page.paragraphs((["crm"] + words + positional.map(\.synopsis) + ["[OPTIONS]"]).joined(separator: " "))
    page.section("Description")
    page.paragraphs(verb.abstract ?? "")
    page.paragraphs(verb.prose)
    page.add("Arguments", positional)
    page.add("Options", arguments.filter { !$0.isPositional && !$0.isGlobal })
    if words.last == "import", let noun = RecordNoun.allCases.first(where: { $0.command == words[0] }) {
      page.add(fieldsOf: noun)
    }
    page.add(columnsOf: CommandTree.verbs.first { $0.words == words }?.type.columns ?? [])
    if !verb.examples.isEmpty {
      page.section("Examples")
      page.example(verb.examples)
    }
    page.seeAlso([("crm", 1), ("crm-formats", 5), ("crm-exit-status", 7), ("crm-scripting", 7)])
    return page.text
  }

  private var overview: String {
    var page = Roff(title: "crm", section: 1)
    page.name("crm", root.abstract ?? "")
    page.section("Synopsis")
    page.paragraphs("crm NOUN VERB [ARGUMENTS] [OPTIONS]")
    page.section("Description")
    page.paragraphs(root.discussion ?? "")
    page.section("Commands")
    for (words, verb) in root.verbs() {
      page.item((["crm"] + words).joined(separator: " "), verb.abstract ?? "")
    }
    let globals = root.verbs().first?.verb.arguments?.filter { $0.isGlobal && $0.shouldDisplay } ?? []
    page.add(GlobalOptions.title, globals)
    page.section("Environment")
    for variable in EnvironmentVariable.all { page.item(variable.name, variable.meaning) }
    page.seeAlso([
      ("crm-formats", 5), ("crm-views", 5), ("crm-exit-status", 7), ("crm-scripting", 7),
    ])
    return page.text
  }

  private var exitStatuses: String {
    var page = Roff(title: "crm-exit-status", section: 7)
    page.name("crm-exit-status", "how crm commands end")
    page.section("Description")
    page.paragraphs("Every command of crm ends with one of these statuses.")
    for status in ExitStatus.allCases { page.item(String(status.rawValue), status.meaning) }
    page.seeAlso([("crm", 1), ("crm-scripting", 7)])
    return page.text
  }
}

extension Roff {
  mutating func add(_ title: String, _ arguments: [ArgumentDescription]) {
    guard !arguments.isEmpty else { return }
    section(title)
    for argument in arguments {
      let names = argument.isPositional ? [argument.synopsis] : argument.typedNames
      let value = argument.kind == "option" ? argument.valueName?.uppercased() : nil
      let standard = argument.defaultValue.map { " Default: \($0)." } ?? ""
      option(names, value: value, (argument.abstract ?? "") + standard)
    }
  }

  /// The fields that a file can fill: the names that `--map` takes, and the headers that are known without it.
  mutating func add(fieldsOf noun: RecordNoun) {
    section("Fields")
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
  mutating func add(columnsOf columns: [Column]) {
    guard !columns.isEmpty else { return }
    section("Columns")
    for column in columns { item("\(column.name) (\(column.kind.rawValue))", column.help) }
  }
}
