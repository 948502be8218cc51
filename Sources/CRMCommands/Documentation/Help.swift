import ArgumentParser
import Tabular

/// `crm help`: a page, or the commands that words of the trade lead to. ``Invocation`` prints the pages.
struct Help: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "help", abstract: "Explain a command or a topic, or search the help for words.",
    discussion: """
      The name of a command or a topic prints its page; without words the list of commands is printed. Other words are
      searched for in names, descriptions, options, columns and topics, and in the other names that the trade has for
      them: 'crm help quota' finds sales targets. Upper case and plurals make no difference. A command is found if it has
      all words; the best matches come first. Exit status 1: nothing was found.

      --keyword and the options of a list, such as --format and --limit, search even if the words name a command.

      Examples:
        crm help ticket list
        crm help churn
        crm help first response --limit 3
        crm help -k ticket --columns command,found_in --limit 5
        crm help opportunity -f json --limit 1
      """)

  static let columns = HelpMatch.columns

  @Argument(help: "names of a command or a topic, or words to search for") var words: [String] = []
  @Flag(name: [.customShort("k"), .long], help: "search, even if the words name a command or a topic")
  var keyword = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// - Throws: ``HelpSearch/NothingFound``.
  func run(in environment: Environment) throws -> ExitStatus {
    guard global.columns != "help" else { return try environment.console.write([HelpMatch]()) }
    let matches = try HelpSearch().matches(words)
    guard !matches.isEmpty else { throw HelpSearch.NothingFound(words: words, hint: hint) }
    return try environment.console.write(matches)
  }

  /// What is near to a misspelt name.
  private var hint: String {
    do { _ = try Invocation.help(for: words) } catch let error as UsageError {
      if let hint = error.hint, hint.hasPrefix("did you mean") { return hint }
    } catch {}
    return "use fewer or other words; 'crm' lists the commands"
  }

  /// Whether a command line asks for a list of matches and not for a page.
  static func isSearch(_ arguments: [String]) -> Bool {
    arguments.contains { word in
      word == "-k" || word == "--keyword" || listOptions.contains { word.hasPrefix($0) }
    }
  }

  private static let listOptions = [
    "-f", "--format", "--json", "--csv", "-o", "--output", "--columns", "--sort", "--limit", "--no-header",
    "--exit-code",
  ]
}
