/// The generated pages of the manual, by file name.
struct Manual {
  private let root: CommandDescription

  init() throws { root = try CommandDescription.tree() }

  /// `crm.1`, a page a noun, a verb and a topic of help.
  var pages: [(name: String, text: String)] {
    get throws {
      try ([ProgramPage().manual] + HelpTopic.allCases.map { try $0.page() } + nouns + verbs).map {
        ("\($0.name).\($0.section)", Roff($0).text)
      }
    }
  }

  /// `crm-customer-import`, `crm-export-all`
  static func pageName(_ words: [String]) -> String {
    (["crm"] + words.map { $0.trimmingPrefix("--") }).joined(separator: "-")
  }

  private var nouns: [ManualPage] {
    CommandTree.shown(CommandTree.configuration.subcommands).filter { !($0 is any CRMCommand.Type) }.map {
      NounPage($0._commandName, $0).manual
    }
  }

  private var verbs: [ManualPage] {
    root.verbs().map { words, verb in
      VerbPage(words, verb, CommandTree.verbs.first { $0.words == words }?.type.columns ?? []).manual
    }
  }
}
