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
