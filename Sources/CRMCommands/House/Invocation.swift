import ArgumentParser

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
    while true {
      switch line.next(isLeaf: current is any CRMCommand.Type, verbs: CommandTree.names(of: current)) {
      case .help:
        self = try Invocation.help(for: words + line.words)
        return
      case .version:
        self = .run(words: ["version"], verb: Version.self, arguments: line.rest)
        return
      case .word("help") where words.isEmpty:
        self = try Invocation.help(for: line.words)
        return
      case .word(let word):
        current = try Invocation.child(word, of: current, words)
        words.append(word)
      case .end:
        if let verb = current as? any CRMCommand.Type {
          self = .run(words: words, verb: verb, arguments: line.rest)
        } else {
          try GlobalOptions.check(line.rest)
          self = .overview(words: words, of: current)
        }
        return
      }
    }
  }

  private static func help(for words: [String]) throws -> Invocation {
    if let topic = words.first.flatMap(HelpTopic.init(argument:)) { return .topic(topic) }
    var current: any ParsableCommand.Type = CommandTree.self
    var path: [String] = []
    for word in words where !(current is any CRMCommand.Type) {
      current = try child(word, of: current, path, topics: HelpTopic.allCases.map(\.rawValue))
      path.append(word)
    }
    if let verb = current as? any CRMCommand.Type { return .explain(words: path, verb: verb) }
    return .overview(words: path, of: current)
  }

  private static func child(
    _ word: String, of parent: any ParsableCommand.Type, _ words: [String], topics: [String] = []
  ) throws -> any ParsableCommand.Type {
    if let child = CommandTree.child(word, of: parent) { return child }
    let noun = words.first
    let kind =
      noun.map { "verb of '\($0)'" } ?? (topics.isEmpty ? "crm command" : "crm command or help topic")
    let known = CommandTree.names(of: parent) + (noun == nil ? topics : [])
    throw UsageError(
      .unknownCommand, "'\(word)' is not a \(kind)",
      hint: didYouMean(word, among: known)
        ?? "'crm" + (noun.map { " " + $0 } ?? "") + "' lists them")
  }
}
