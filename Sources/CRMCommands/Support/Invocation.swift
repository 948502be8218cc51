import ArgumentParser
import Foundation

/// What a command line asks for.
enum Invocation {
  /// Run a verb with the arguments behind it.
  case run(words: [String], verb: any CRMCommand.Type, arguments: [String])
  /// Print what there is: `crm`, `crm customer`, `crm help customer`.
  case overview(words: [String], of: any ParsableCommand.Type)
  /// Explain one verb.
  case explain(words: [String], verb: any CRMCommand.Type)
  /// Explain a topic: `crm help rules`.
  case topic(HelpTopic)

  /// Finds noun and verb; global options before them are handed on to the verb.
  ///
  /// - Throws: ``UsageError`` `unknown_command`, or what is wrong with the options where no noun follows them.
  init(_ arguments: [String]) throws {
    var line = RoutedLine(arguments)
    var current: any ParsableCommand.Type = CommandTree.self
    var words: [String] = []
    var isSearch = false
    while true {
      switch line.next(
        isLeaf: current.configuration.subcommands.isEmpty, verbs: CommandTree.names(of: current))
      {
      case .help:
        self = try Invocation.help(for: words + line.words)
        return
      case .version:
        self = .run(words: ["version"], verb: Version.self, arguments: line.rest)
        return
      case .word("help") where words.isEmpty:
        self = try Invocation.help(line)
        return
      case .word(let word) where Invocation.isFile(word, behind: current):
        line.putBack(word)
        self = .run(words: words, verb: ImportNounless.self, arguments: line.rest)
        return
      case .word(let word):
        current = try Invocation.child(word, of: current, words, line)
        words.append(current._commandName)
        isSearch = Synonyms.searching.contains(word) && current._commandName == "list"
      case .end:
        if let verb = Invocation.verb(current) {
          let arguments = isSearch ? try ArgumentWords.searching(line.rest, of: verb) : line.rest
          self = .run(words: words, verb: verb, arguments: arguments)
        } else {
          try GlobalOptions.check(line.rest)
          self = .overview(words: words, of: current)
        }
        return
      }
    }
  }

  /// What can be run. To ask that of a type, the language looks through everything that any type conforms to; what has
  /// verbs under it is not asked.
  private static func verb(_ command: any ParsableCommand.Type) -> (any CRMCommand.Type)? {
    command.configuration.subcommands.isEmpty ? command as? any CRMCommand.Type : nil
  }

  /// `crm help WORD…`: the page of a command or a topic, else the search for the words.
  private static func help(_ line: RoutedLine) throws -> Invocation {
    let search = Invocation.run(words: ["help"], verb: Help.self, arguments: line.rest)
    let isAsked = !line.words.isEmpty && Help.isSearch(line.rest)
    if isAsked || ArgumentWords.askForHelp(line.rest) { return search }
    do { return try help(for: line.words) } catch is UsageError { return search }
  }

  static func help(for words: [String]) throws -> Invocation {
    if let topic = words.first.flatMap(HelpTopic.init(argument:)) { return .topic(topic) }
    var current: any ParsableCommand.Type = CommandTree.self
    var path: [String] = []
    for word in words where !current.configuration.subcommands.isEmpty {
      current = try child(word, of: current, path, topics: HelpTopic.allCases.map(\.rawValue))
      path.append(current._commandName)
    }
    if let verb = verb(current) { return .explain(words: path, verb: verb) }
    return .overview(words: path, of: current)
  }

  private static func child(
    _ word: String, of parent: any ParsableCommand.Type, _ words: [String], _ line: RoutedLine? = nil,
    topics: [String] = []
  ) throws -> any ParsableCommand.Type {
    if let child = CommandTree.child(word, of: parent) { return child }
    if let line, line.passed.last?.hasPrefix("-") == true { try checkOptions(line.passed, behind: words) }
    let noun = words.first
    let kind =
      noun.map { "verb of '\($0)'" } ?? (topics.isEmpty ? "crm command" : "crm command or help topic")
    let known = CommandTree.names(of: parent) + (noun == nil ? topics : [])
    throw UsageError(
      .unknownCommand, "'\(word)' is not a \(kind)",
      hint: (noun == nil ? Synonyms.advice(for: word) ?? turned(word, line) : nil)
        ?? Synonyms.suggestion(for: word, of: parent) ?? didYouMean(word, among: known)
        ?? "'crm" + (noun.map { " " + $0 } ?? "") + "' lists them")
  }

  /// The value of a misspelt option looks like a noun or a verb. Behind a noun the option may be one of the verb.
  private static func checkOptions(_ options: [String], behind words: [String]) throws {
    do { try GlobalOptions.check(options) } catch let error as UsageError {
      if words.isEmpty || error.hint?.hasPrefix("did you mean") == true { throw error }
    }
  }

  /// `crm list customers`: the noun comes first.
  private static func turned(_ verb: String, _ line: RoutedLine?) -> String? {
    guard let noun = line?.words.first.flatMap({ CommandTree.child($0, of: CommandTree.self) }),
      noun is any Noun.Type, let verb = CommandTree.child(verb, of: noun)
    else { return nil }
    return "did you mean 'crm \(noun._commandName) \(verb._commandName)'?"
  }

  /// Whether a word behind `crm import` is a file, and no verb.
  private static func isFile(_ word: String, behind parent: any ParsableCommand.Type) -> Bool {
    guard parent == ImportNoun.self, CommandTree.child(word, of: parent) == nil else { return false }
    return word == "-" || word.contains(".") || word.contains("/")
      || FileManager.default.fileExists(atPath: word)
  }
}
