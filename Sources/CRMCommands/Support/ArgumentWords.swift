import ArgumentParser

/// What each word behind a verb is: an argument, an option, or an option's value.
struct ArgumentWords {
  enum Role {
    /// An argument; `nil` for one too many.
    case argument(ArgumentDescription?)
    /// It stands behind its option.
    case value(of: ArgumentDescription)
    /// `--option=value`.
    case joined(ArgumentDescription)
    case other

    /// What the word, or the part of it behind `=`, is a value of.
    var description: ArgumentDescription? {
      switch self {
      case .argument(let description): description
      case .value(let description), .joined(let description): description
      case .other: nil
      }
    }
  }

  private let known: [ArgumentDescription]
  private let positional: [ArgumentDescription]
  private(set) var roles: [Role] = []
  private var count = 0
  /// The option whose value comes next.
  private var option: ArgumentDescription?
  private var isBehindTerminator = false

  init(_ words: [String], of verb: any CRMCommand.Type) throws {
    known = try CommandDescription(of: verb).arguments ?? []
    positional = known.filter(\.isPositional)
    for word in words { roles.append(take(word)) }
  }

  /// Whether the words of a verb ask what it does.
  static func askForHelp(_ words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  /// Whether a verb has an option of this name.
  static func describes(_ option: String, of verb: any ParsableCommand.Type) -> Bool {
    let arguments = try? CommandDescription(of: verb).arguments
    return arguments?.contains { $0.typedNames.contains(option) } == true
  }

  private mutating func take(_ word: String) -> Role {
    if let option, !(option.takesMany && word.hasPrefix("-")) {
      if !option.takesMany { self.option = nil }
      return .value(of: option)
    }
    option = nil
    if isBehindTerminator || !word.hasPrefix("-") || word == "-" {
      defer { count += 1 }
      if count < positional.count { return .argument(positional[count]) }
      return .argument(positional.last.flatMap { $0.isRepeating ? $0 : nil })
    }
    if word == "--" {
      isBehindTerminator = true
    } else if let equals = word.firstIndex(of: "="), word.hasPrefix("--") {
      return named(String(word[..<equals])).map { .joined($0) } ?? .other
    } else {
      option = word.hasPrefix("--") ? withValue(word) : withValue(cluster: word)
    }
    return .other
  }

  private func named(_ name: String) -> ArgumentDescription? {
    known.first { $0.typedNames.contains(name) }
  }

  private func withValue(_ name: String) -> ArgumentDescription? {
    named(name).flatMap { $0.kind == "option" ? $0 : nil }
  }

  /// `-qf`: the value of `-f` comes next; that of `-fjson` is there.
  private func withValue(cluster: String) -> ArgumentDescription? {
    let letters = cluster.dropFirst()
    let place = letters.firstIndex { withValue("-\($0)") != nil }
    guard let place, letters.index(after: place) == letters.endIndex else { return nil }
    return withValue("-\(letters[place])")
  }
}

extension ArgumentWords {
  /// The words of `find TEXT` as those of `list --search TEXT`: every argument is part of the text.
  static func searching(_ words: [String], of list: any CRMCommand.Type) throws -> [String] {
    let roles = try ArgumentWords(words, of: list).roles
    var text: [String] = []
    var others: [String] = []
    for (word, role) in zip(words, roles) {
      if case .argument = role { text.append(word) } else if word != "--" { others.append(word) }
    }
    return text.isEmpty ? others : others + ["--search=" + text.joined(separator: " ")]
  }
}
