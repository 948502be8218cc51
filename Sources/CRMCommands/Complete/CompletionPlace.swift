import ArgumentParser
import Tabular

/// The place of a word in a command line: what the words before it ask for.
struct CompletionPlace {
  /// What can stand there.
  enum Answer {
    case words([CompletionWord])
    case files
    case folders
  }

  /// The database that the words before name.
  private(set) var database: String?
  private let command: any ParsableCommand.Type
  private let isHelp: Bool
  private let arguments: [ArgumentDescription]
  private var used: Set<String> = []
  /// The option whose value stands here.
  private var option: ArgumentDescription?
  private var positionals = 0
  private var isBehindTerminator = false

  /// - Parameter words: those before the place, without the name of the program.
  /// - Returns: `nil` if they lead to no command.
  init?(behind words: [String]) throws {
    var line = RoutedLine(words)
    var command: any ParsableCommand.Type = CommandTree.self
    var isHelp = false
    walk: while true {
      switch line.next(isLeaf: command is any CRMCommand.Type, verbs: CommandTree.names(of: command)) {
      case .help, .version: return nil
      case .word("help") where command == CommandTree.self: isHelp = true
      case .word(let word):
        guard let child = CommandTree.child(word, of: command) else { return nil }
        command = child
      case .end: break walk
      }
    }
    self.command = command
    self.isHelp = isHelp
    let described = command as? any CRMCommand.Type ?? Version.self
    arguments = try CommandDescription(of: described).arguments?.filter(\.shouldDisplay) ?? []
    for word in line.rest { pass(word) }
  }

  /// - Parameters:
  ///   - current: what is there of the word already.
  ///   - values: the values of a kind that the program keeps: tags, owners.
  func answer(_ current: String, values: (String) -> [String]) -> Answer {
    if let option { return answer(option, current, values) }
    var words: [CompletionWord] = []
    if !isBehindTerminator, current.hasPrefix("-") {
      if let equals = current.firstIndex(of: "="), let option = named(String(current[..<equals])) {
        let head = String(current[...equals])
        return answer(option, String(current[current.index(after: equals)...]), values).behind(head)
      }
      words = options
    }
    guard command is any CRMCommand.Type else { return .words(commands + words) }
    guard !isHelp else { return .words([]) }
    let positional = arguments.filter(\.isPositional)
    let last = positional.last.flatMap { $0.isRepeating ? $0 : nil }
    guard let argument = positionals < positional.count ? positional[positionals] : last else {
      return .words(current.isEmpty && !isBehindTerminator ? options : words)
    }
    let found = answer(argument, current, values)
    guard case .words(let more) = found else { return words.isEmpty ? found : .words(words) }
    return .words(more.isEmpty && current.isEmpty && !isBehindTerminator ? options : words + more)
  }
}

/// A word that can be completed to, and what it means where it is one of the program's own.
struct CompletionWord {
  var text: String
  var meaning: String?
}

extension CompletionPlace.Answer {
  /// The same words with what stands before them in the same word: `--tag=`.
  fileprivate func behind(_ head: String) -> CompletionPlace.Answer {
    guard case .words(let words) = self else { return self }
    return .words(words.map { CompletionWord(text: head + $0.text, meaning: $0.meaning) })
  }
}

// MARK: The words before

extension CompletionPlace {
  private mutating func pass(_ word: String) {
    if let option, !(option.takesMany && word.hasPrefix("-")) {
      note(option, word)
      if !option.takesMany { self.option = nil }
      return
    }
    option = nil
    if isBehindTerminator || !word.hasPrefix("-") || word == "-" {
      positionals += 1
    } else if word == "--" {
      isBehindTerminator = true
    } else if word.hasPrefix("--") {
      passLong(word)
    } else {
      passShort(word.dropFirst())
    }
  }

  private mutating func passLong(_ word: String) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let found = named(parts[0]) else { return }
    used.formUnion(found.isRepeating ? [] : found.typedNames)
    if parts.count > 1 { note(found, parts[1]) } else if found.kind == "option" { option = found }
  }

  /// `-q`, `-qf json`, `-fjson`.
  private mutating func passShort(_ letters: Substring) {
    guard let letter = letters.first, let found = named("-\(letter)") else { return }
    used.formUnion(found.isRepeating ? [] : found.typedNames)
    let rest = letters.dropFirst()
    if found.kind != "option" {
      passShort(rest)
    } else if rest.isEmpty {
      option = found
    } else {
      note(found, String(rest))
    }
  }

  private mutating func note(_ option: ArgumentDescription, _ value: String) {
    if option.typedNames.contains("--db") { database = value }
  }

  private func named(_ name: String) -> ArgumentDescription? {
    arguments.first { $0.typedNames.contains(name) }
  }
}

// MARK: What can stand there

extension CompletionPlace {
  private var commands: [CompletionWord] {
    let children = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    let words = children.map {
      CompletionWord(text: $0._commandName, meaning: $0.configuration.abstract)
    }
    guard command == CommandTree.self else { return words }
    if isHelp {
      return words + HelpTopic.allCases.map { CompletionWord(text: $0.rawValue, meaning: $0.abstract + ".") }
    }
    return words
  }

  /// The options that were not given yet.
  private var options: [CompletionWord] {
    guard !isHelp else { return [] }
    return arguments.flatMap { argument in
      argument.typedNames.filter { !used.contains($0) }.map {
        CompletionWord(text: $0, meaning: argument.abstract)
      }
    }
  }

  private func answer(
    _ argument: ArgumentDescription, _ current: String, _ values: (String) -> [String]
  ) -> Answer {
    guard let completion = argument.completionKind else {
      let isList = argument.typedNames.contains("--columns") || argument.typedNames.contains("--sort")
      return .words(isList ? columns(current) : [])
    }
    if completion.file != nil { return .files }
    if completion.directory != nil { return .folders }
    let words = completion.list?.values ?? completion.asked.map(values) ?? []
    return .words(words.map { CompletionWord(text: $0) })
  }

  /// The columns of the verb, behind those that are in the list already.
  private func columns(_ list: String) -> [CompletionWord] {
    guard let verb = command as? any CRMCommand.Type else { return [] }
    let start = list.lastIndex(of: ",").map(list.index(after:)) ?? list.startIndex
    let sign = list[start...].prefix { $0 == "+" || $0 == "-" }
    let names = verb.columns.map { CompletionWord(text: $0.name, meaning: $0.help) }
    guard case .words(let words) = Answer.words(names).behind(String(list[..<start] + sign)) else {
      return []
    }
    return words
  }
}
