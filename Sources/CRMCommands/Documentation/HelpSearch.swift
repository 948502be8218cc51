import ArgumentParser
import Foundation
import Tabular

/// The search behind `crm help WORD`: over the names, abstracts, options, columns and discussions of all commands, and over
/// the topics of help.
struct HelpSearch {
  /// No command has all of the words.
  struct NothingFound: Error {
    let words: [String]
    let hint: String
  }

  /// All commands and topics, in the order of the help.
  private let entries: [Entry]

  init() throws { entries = try HelpSearch.entries() }

  /// The commands and topics that have all words, the best first, nouns before verbs, else in the order of the help.
  ///
  /// - Parameter typed: what was typed; a quoted phrase counts as its words.
  func matches(_ typed: [String]) -> [HelpMatch] {
    let words = typed.flatMap(HelpSearch.words)
    let parts = HelpTerms.parts(of: words)
    guard !parts.isEmpty else { return [] }
    let ranked = entries.compactMap { entry in rank(of: entry, for: parts, words).map { (entry, $0) } }
    let sorted = ranked.enumerated().sorted { first, second in
      let (left, right) = (first.element.1, second.element.1)
      // What is a command of its own comes before the verbs of nouns.
      let (one, other) = (first.element.0.names.count, second.element.0.names.count)
      return (left.worst, left.sum, one, first.offset) < (right.worst, right.sum, other, second.offset)
    }
    return sorted.map { _, match in
      HelpMatch(command: match.0.command, abstract: match.0.abstract, foundIn: match.1.places)
    }
  }

  /// Letters and digits in small letters, plurals as singulars: `SLA policies` is `sla`, `policy`.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { singular(String($0)) }
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["ches", "shes", "sses", "xes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    let isPlural = word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
    return isPlural ? String(word.dropLast()) : word
  }
}

// MARK: Ranks

extension HelpSearch {
  private struct Rank {
    var worst = 0
    var sum = 0
    var places: [String] = []
  }

  /// - Parameters:
  ///   - parts: the query in parts, each with the phrases that mean the same.
  ///   - words: the query as a phrase, which is better than its parts apart.
  private func rank(of entry: Entry, for parts: [[[String]]], _ words: [String]) -> Rank? {
    if parts.count > 1, let whole = entry.best([words]) {
      return Rank(worst: whole.weight, sum: 0, places: [whole.place])
    }
    var rank = Rank()
    for part in parts {
      guard let found = entry.best(part) else { return nil }
      rank.worst = max(rank.worst, found.weight)
      rank.sum += found.weight + 1
      if !rank.places.contains(found.place) { rank.places.append(found.place) }
    }
    return rank
  }

  /// A command or a topic, and where words are looked for in it.
  private struct Entry {
    /// As it is typed.
    var command: String
    var abstract: String
    /// The name of the noun and the verb, a word or several each.
    var names: [[String]]
    /// Texts by weight, the best first, their words between spaces.
    private var texts: [(weight: Int, place: String, words: String)] = []

    init(command: String, abstract: String, names: [String]) {
      self.command = command
      self.abstract = abstract
      self.names = names.map(HelpSearch.words)
    }

    mutating func add(_ text: String, _ weight: Int, _ place: String) {
      texts.append((weight, place, " " + HelpSearch.words(text).joined(separator: " ") + " "))
    }

    /// The best place of any of the phrases; the weight is 0 for a whole name.
    func best(_ phrases: [[String]]) -> (weight: Int, place: String)? {
      phrases.compactMap { phrase in
        if names.last == phrase { return (0, "name") }
        if names.contains(phrase) { return (1, "name") }
        if names.contains(where: { $0.starts(with: phrase) }) { return (2, "name") }
        // Words stand one behind another; a long one at the end may be the beginning of another.
        let sought = " " + phrase.joined(separator: " ") + ((phrase.last?.count ?? 0) > 3 ? "" : " ")
        return texts.first { strstr($0.words, sought) != nil }.map { ($0.weight, $0.place) }
      }.min { $0.weight < $1.weight }
    }
  }
}

// MARK: What is searched

extension HelpSearch {
  private static func entries() throws -> [Entry] {
    let types = Dictionary(CommandTree.verbs.map { ($0.words, $0.type) }) { first, _ in first }
    let nouns = CommandTree.shown(CommandTree.configuration.subcommands)
    let tree = try CommandDescription.tree()
    let verbs = Dictionary(grouping: tree.verbs()) { $0.words[0] }
    let commands = nouns.flatMap { noun -> [Entry] in
      let name = noun._commandName
      let children = verbs[name, default: []].map { words, verb in
        entry(words, verb, types[words]?.columns ?? [])
      }
      guard noun is any Noun.Type else { return children }
      return [entry(name, noun.configuration)] + children
    }
    return try commands + HelpTopic.allCases.map(entry)
  }

  private static func entry(_ noun: String, _ configuration: CommandConfiguration) -> Entry {
    var entry = Entry(command: "crm \(noun)", abstract: configuration.abstract, names: [noun])
    entry.add(configuration.abstract, 3, "abstract")
    entry.add(configuration.discussion, 6, "description")
    return entry
  }

  private static func entry(
    _ words: [String], _ verb: CommandDescription, _ columns: [Column]
  ) -> Entry {
    var entry = Entry(
      command: (["crm"] + words).joined(separator: " "), abstract: verb.abstract ?? "", names: words)
    entry.add(verb.abstract ?? "", 3, "abstract")
    for option in verb.shownArguments where !option.isGlobal {
      let name = option.isPositional ? option.value : option.typedNames.last ?? option.value
      entry.add("\(option.isPositional ? "" : name) \(option.abstract ?? "")", 4, name)
    }
    for column in columns { entry.add("\(column.name) \(column.help)", 5, "column \(column.name)") }
    entry.add(verb.discussion ?? "", 6, "description")
    return entry
  }

  private static func entry(_ topic: HelpTopic) throws -> Entry {
    var entry = Entry(
      command: "crm help \(topic.rawValue)", abstract: topic.abstract + ".", names: [topic.rawValue])
    entry.add(topic.abstract, 3, "abstract")
    entry.add(try topic.page().text, 7, "page")
    return entry
  }
}

extension ManualPage {
  /// All that it says.
  fileprivate var text: String {
    parts.map { part in
      switch part {
      case .heading(let text), .subheading(let text), .paragraph(let text), .remark(let text),
        .continued(let text):
        text
      case .item(let term, let meaning): "\(term.plain) \(meaning)"
      case .example(let lines): lines.joined(separator: "\n")
      case .references: ""
      }
    }.joined(separator: "\n")
  }
}

/// A command that `crm help WORD` found.
struct HelpMatch: Tabulated {
  static let columns = [
    Column("command", use: .key, help: "command or help topic, as it is typed"),
    Column("abstract", help: "what it does"),
    Column(
      "found_in", .list,
      help: "where the words are: name, abstract, an option, a column, description or page"),
  ]

  let command: String
  let abstract: String
  let foundIn: [String]

  var cells: [Cell] { [.text(command), .text(abstract), .list(foundIn)] }
}
