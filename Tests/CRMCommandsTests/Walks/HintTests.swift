import Foundation
import Support
import Testing

@testable import CRMCommands

/// What an error, a note or a hint tells people to type can be typed.
@Suite struct HintTests {
  private let layout = PackageLayout()

  @Test(arguments: [
    "crm stage list lists them", "crm customer lits lists them", "crm customer list --serach ada",
    "crm customer show lists them", "see crm customer frobnicate --help", "crm rate add USD",
    "run crm customer delete 1 2 --sure",
  ])
  func findsWhatCannotBeTyped(_ text: String) {
    let wrong = HintedCommand.all(in: text).filter { !$0.canBeTyped }
    #expect(wrong.count == 1, "\(text)")
  }

  @Test(arguments: [
    "crm user list lists them", "crm order refund ORDER AMOUNT gives money back",
    "it is 'web'; crm customer list --search 'Ada L' looks for a name, or see crm customer list --help",
    "run crm customer delete 1 2 --yes", "'crm' lists them", "'crm customer' lists them",
    "'x.db' is not a crm database: it is too short", "crm target edit ID changes it",
  ])
  func followsWhatCan(_ text: String) {
    for command in HintedCommand.all(in: text) { #expect(command.canBeTyped, "\(text): \(command.words)") }
  }

  @Test func everyCommandInASourceTextCanBeTyped() throws {
    var count = 0
    for file in layout.files(under: layout.sources, ending: "swift")
    where !file.path.contains("/Documentation/") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for literal in SourceText(text).commandLiterals where !literal.contains("crm complete ") {
        for command in HintedCommand.all(in: literal) {
          count += 1
          #expect(command.canBeTyped, "\(layout.name(of: file)): \(literal)")
        }
      }
    }
    #expect(count > 80)
  }

  @Test func everyCommandAndOptionThatATranscriptShowsCanBeTyped() throws {
    var count = 0
    for (file, step) in try steps() {
      let command = step.command
      for line in step.expected where line.hasPrefix("2| ") {
        let text = String(line.dropFirst(3))
        let commands = HintedCommand.all(in: text)
        for command in commands { #expect(command.canBeTyped, "\(file): \(text)") }
        count += commands.count
        guard text.hasPrefix("hint: ") else { continue }
        let known = Set(HintedCommand.all(in: command).flatMap(\.options))
        guard !known.isEmpty else { continue }
        let rest = HintedCommand.removed(from: text).replacing(/without --[a-z-]+/, with: "")
        for option in rest.matches(of: /(?:^|[^\w-])(--[a-z][a-z-]+)/).map({ String($0.output.1) }) {
          #expect(known.contains(option), "\(file): $ \(command)\n\(text)")
        }
      }
    }
    #expect(count > 80)
  }

  private func steps() throws -> [(file: String, step: Transcript.Step)] {
    try TranscriptFile.all.flatMap { file in
      let text = try String(contentsOf: file.file, encoding: .utf8)
      return Transcript(text, isMarkdown: file.file.pathExtension == "md").steps.map { (file.name, $0) }
    }
  }
}

/// A command that a text tells people to type.
struct HintedCommand {
  /// What stands behind `crm`, up to the words that say what it does.
  let words: [String]

  /// Words behind a command that say what it does.
  private static let verbs: Set = [
    "adds", "brings", "changes", "closes", "comes", "declares", "finds", "gives", "goes", "has", "knows",
    "list",
    "lists", "looks", "makes", "opens", "prints", "reads", "restores", "said", "says", "show", "shows",
    "takes", "tells",
    "undoes", "writes",
  ]

  /// The commands in a text; what is said of `a crm database` is none.
  static func all(in text: String) -> [HintedCommand] {
    text.matches(of: pattern).compactMap { match in
      var words = split(String(match.output.1))
      guard let first = words.first, first.first?.isLowercase == true else { return nil }
      if ["command", "database", "database:", "keeps", "help", "complete"].contains(first) { return nil }
      let place = words.dropFirst(2).firstIndex { verbs.contains($0) && !$0.hasPrefix("-") }
      if let place { words.removeSubrange(place...) }
      return HintedCommand(words: words)
    }
  }

  /// The text without its commands.
  static func removed(from text: String) -> String { text.replacing(pattern, with: " ") }

  /// From `crm` to what ends a command in a sentence.
  private static var pattern: Regex<(Substring, Substring)> {
    /(?:^|[^\w.\/-])crm ((?:'[^']*'|[^;,()|&'"]|,(?! ))*?)(?=$|;|, |'(?!\S)|\)| \(|"| or |\||&)/
  }

  private static func split(_ text: String) -> [String] {
    text.matches(of: /(?:'[^']*'|[^\s'])+/).map { String($0.output).replacing("'", with: "") }.map {
      $0.hasSuffix(":") || $0.hasSuffix(".") ? String($0.dropLast()) : $0
    }
  }

  /// The verb and what stands behind it; `nil` for a verb that there is not, and for a noun alone.
  private var verb: (type: any CRMCommand.Type, arguments: ArraySlice<String>)? {
    guard let first = words.first, let child = CommandTree.child(first, of: CommandTree.self) else {
      return nil
    }
    if let verb = child as? any CRMCommand.Type { return (verb, words.dropFirst()) }
    guard words.count > 1 else { return nil }
    return (CommandTree.child(words[1], of: child) as? any CRMCommand.Type).map { ($0, words.dropFirst(2)) }
  }

  /// The options of the verb, as they are typed.
  var options: [String] {
    guard let verb, let description = try? CommandDescription(of: verb.type) else { return [] }
    return (description.arguments ?? []).flatMap(\.typedNames)
  }

  /// Whether the program's own parser takes the command: with all of its options, and with as many of the words between as
  /// it wants. A placeholder in capitals stands for a word, a number, a day: for what the verb takes there.
  var canBeTyped: Bool {
    // Which option a source text puts in shows in a transcript.
    if words.contains(where: { $0.hasPrefix("--VALUE") }) { return true }
    guard let verb else {
      return words.count == 1 && CommandTree.child(words[0], of: CommandTree.self) != nil
    }
    if verb.arguments.contains("--help") { return true }
    let options = verb.arguments.lastIndex { $0.hasPrefix("--") }
    let least = options.map { $0 + 1 } ?? verb.arguments.startIndex
    return (least...verb.arguments.endIndex).contains { end in
      HintedCommand.filled(verb.arguments[..<end]).contains { (try? verb.type.parse($0)) != nil }
    }
  }

  /// The words with their placeholders filled in, in each way that may fit.
  private static func filled(_ words: ArraySlice<String>) -> [[String]] {
    var lines: [[String]] = [[]]
    for word in words {
      let choices = word.isPlaceholder ? HintedCommand.fillers[word] ?? [word, "1"] : [word]
      lines = lines.flatMap { line in choices.map { line + [$0] } }
    }
    return lines
  }

  private static let fillers: [String: [String]] = [
    "AGE": ["30d"], "CODE": ["EUR"], "CURRENCY": ["EUR"], "DAY": ["2026-01-15"], "KIND": ["csat", "call"],
    "PERIOD": ["2026"], "RULE": ["score = 1"], "TIME": ["2026-01-15"],
    "VALUE": ["WORD", "1", "2026-01-15", "EUR", "csat"],
    "SHELL": ["bash"], "WHAT": ["task"], "ACTION": ["task"],
  ]
}

extension String {
  /// `NAME`, `FILE`, or what a source text puts in.
  fileprivate var isPlaceholder: Bool {
    count > 1 && allSatisfy { $0.isUppercase || $0 == "-" } && first != "-"
  }
}

/// The text of a source file, for its string literals.
struct SourceText {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The literals of one line each in lines that speak of a command; what is put in stands as `VALUE`.
  var commandLiterals: [String] {
    let parts = text.components(separatedBy: "\"\"\"").enumerated()
    let withoutLong = parts.filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: "\"\"")
    let lines = withoutLong.split(separator: "\n")
    return lines.filter { $0.contains("crm ") }.flatMap { line in
      line.matches(of: /"((?:[^"\\\n]|\\\((?:[^()\n]|\((?:[^()\n]|\([^()\n]*\))*\))*\)|\\.)*)"/).map {
        String($0.output.1).replacing(/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/, with: "VALUE")
      }
    }
  }
}
