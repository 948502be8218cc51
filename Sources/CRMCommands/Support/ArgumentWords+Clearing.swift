import ArgumentParser

extension ArgumentWords {
  /// What the fields are called that have another name than their option.
  private static let fields = [
    "where": "rule", "when": "rule", "filter": "rule", "started": "started_on", "left": "left_on",
    "duration": "duration_seconds",
  ]

  /// Fields that name a record: an empty value is more often a variable that is not set.
  private static let names: Set<String> = ["name", "subject", "title"]

  /// The words with `--clear category` for `--category ''`; `nil` if there is nothing of that.
  static func clearing(_ words: [String], of verb: any CRMCommand.Type) throws -> [String]? {
    guard !verb.clearable.isEmpty, words.contains(where: { $0.isEmpty || $0.hasSuffix("=") }) else {
      return nil
    }
    var written: [String] = []
    var isRewritten = false
    for (word, role) in zip(words, try ArgumentWords(words, of: verb).roles) {
      guard let field = role.emptied(by: word).flatMap({ field($0, of: verb) }) else {
        written.append(word)
        continue
      }
      if word.isEmpty { written.removeLast() }
      written.append("--clear=\(field)")
      isRewritten = true
    }
    return isRewritten ? written : nil
  }

  private static func field(_ option: String, of verb: any CRMCommand.Type) -> String? {
    let names = [fields[option], option, option.replacing("-", with: "_")].compactMap(\.self)
    return names.first { verb.clearable.contains($0) && !self.names.contains($0) }
  }
}

extension ArgumentWords.Role {
  /// The option that a word gives an empty value, without its dashes.
  fileprivate func emptied(by word: String) -> String? {
    switch self {
    case .value(let option) where word.isEmpty: option.longName
    case .joined(let option) where word.hasSuffix("=") && word.count { $0 == "=" } == 1: option.longName
    default: nil
    }
  }
}

extension ArgumentDescription {
  fileprivate var longName: String? {
    typedNames.first { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
  }
}
