import ArgumentParser

extension ArgumentWords {
  /// The names that an argument goes by as an option, besides its own: those that the option has with other verbs.
  private static let names = [
    "--where": "rule", "--filter": "rule", "--when": "rule", "--message": "text", "--body": "text",
    "--loser": "customer", "--losers": "customer",
  ]

  /// Options that are one and the same; a verb has one of them.
  private static let synonyms: [Set<String>] = [
    ["--where", "--filter", "--when", "--rule"], ["--after", "--since"], ["--into", "--winner"],
  ]

  /// The words with other spellings as the verb has them: arguments that are written as options, `--customer 1`, in
  /// their places, and synonyms of options; `nil` if there is nothing of that.
  static func rewriting(_ words: [String], of verb: any CRMCommand.Type) throws -> [String]? {
    let known = try CommandDescription(of: verb).arguments ?? []
    let options = Set(known.flatMap(\.typedNames))
    let positional = known.filter(\.isPositional)
    let roles = try ArgumentWords(words, of: verb).roles
    var named: [Int: [String]] = [:]
    var (unnamed, rest): ([String], [String]) = ([], [])
    var isRewritten = false
    var place = 0
    while place < words.count {
      let (word, role) = (words[place], roles[place])
      place += 1
      if case .argument = role {
        unnamed.append(word)
        continue
      }
      guard case .other = role, word.hasPrefix("--"), word != "--" else {
        if word != "--" { rest.append(word) }
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let argument = positional.firstIndex { $0.goes(by: parts[0], among: names) }
      let option = synonyms.first { $0.contains(parts[0]) }?.first(where: options.contains)
      guard !options.contains(parts[0]), argument != nil || option != nil else {
        rest.append(word)
        continue
      }
      guard let value = parts.count == 2 ? parts[1] : words[place...].first else { return nil }
      if parts.count == 1 { place += 1 }
      isRewritten = true
      let isOwnName = argument.map { "--\(positional[$0].valueName ?? "")" == parts[0] } ?? false
      if let option, !isOwnName {
        rest.append("\(option)=\(value)")
      } else {
        named[argument ?? 0, default: []].append(value)
      }
    }
    guard isRewritten, let arguments = arranged(named, unnamed[...], positional) else { return nil }
    return rest + ["--"] + arguments
  }

  /// The arguments in the order of the verb; `nil` if one would have to be left out before another.
  private static func arranged(
    _ named: [Int: [String]], _ unnamed: ArraySlice<String>, _ positional: [ArgumentDescription]
  ) -> [String]? {
    var (arguments, unnamed): ([String], ArraySlice<String>) = ([], unnamed)
    for (place, argument) in positional.enumerated() {
      if let values = named[place] {
        guard values.count == 1 || argument.isRepeating else { return nil }
        arguments += values
      } else if argument.isRepeating {
        arguments += unnamed
        unnamed = []
      } else if let next = unnamed.popFirst() {
        arguments.append(next)
      } else if named.keys.contains(where: { $0 > place }) {
        return nil
      }
    }
    return arguments + unnamed
  }
}

extension ArgumentDescription {
  /// Whether an option that the verb does not have means this argument: `--customer`, also of several `customers`.
  fileprivate func goes(by option: String, among names: [String: String]) -> Bool {
    let name = names[option] ?? String(option.dropFirst(2))
    guard isRepeating, let valueName else { return valueName == name }
    return [name, name + "s"].contains(valueName) || valueName + "s" == name
  }
}
