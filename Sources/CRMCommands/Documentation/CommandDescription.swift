import ArgumentParser
import Foundation

/// A command as the argument parser describes it: the source of the manual's options.
struct CommandDescription: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool
  var subcommands: [CommandDescription]?
  var arguments: [ArgumentDescription]?

  /// The whole tree.
  static func tree() throws -> CommandDescription { try CommandDescription(of: CommandTree.self) }

  /// One command, with all below it.
  init(of command: any ParsableCommand.Type) throws {
    struct Dump: Decodable { var command: CommandDescription }
    self = try JSONDecoder().decode(Dump.self, from: Data(command._dumpHelp().utf8)).command
    // The parser's own help comes last; the program has its own.
    if subcommands?.last?.commandName == "help" { subcommands?.removeLast() }
  }

  /// Every verb below this command with the words that call it; hidden ones are left out.
  func verbs(after words: [String] = []) -> [(words: [String], verb: CommandDescription)] {
    let children = (subcommands ?? []).filter(\.shouldDisplay)
    if children.isEmpty { return [(words, self)] }
    return children.flatMap { $0.verbs(after: words + [$0.commandName]) }
  }

  /// What help tells of.
  var shownArguments: [ArgumentDescription] { (arguments ?? []).filter(\.shouldDisplay) }

  /// The discussion without its examples, a paragraph a line.
  var prose: String { parts.prose }

  /// The command lines under "Examples:".
  var examples: [String] { parts.examples }

  private var parts: (prose: String, examples: [String]) {
    let lines = (discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "Examples:") else { return (lines.joined(separator: "\n"), []) }
    let examples = lines[(start + 1)...].filter { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }
    return (lines[..<start].joined(separator: "\n"), examples)
  }
}

/// An argument, an option or a flag.
struct ArgumentDescription: Decodable {
  struct Name: Decodable {
    var kind: String
    var name: String

    /// As it is typed: `--format`, `-f`.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  /// Where the values of an argument come from: a list, files, or the database.
  struct Completion: Decodable {
    struct List: Decodable { var values: [String] }
    struct Command: Decodable { var command: String }
    struct Mark: Decodable {}

    var list: List?
    var file: Mark?
    var directory: Mark?
    var shellCommand: Command?

    /// The kind of values that are asked for, where the argument is declared with `crm complete KIND`.
    var asked: String? { shellCommand.map { String($0.command.trimmingPrefix("crm complete ")) } }
  }

  var kind: String
  var shouldDisplay: Bool
  var sectionTitle: String?
  var isOptional: Bool
  var isRepeating: Bool
  var names: [Name]?
  var valueName: String?
  var defaultValue: String?
  var abstract: String?
  var completionKind: Completion?
  var parsingStrategy: String?

  var isPositional: Bool { kind == "positional" }
  var isGlobal: Bool { sectionTitle == GlobalOptions.title }

  /// Whether it takes all words up to the next option.
  var takesMany: Bool { parsingStrategy == "upToNextOption" }

  /// `-f, --format`, short names first; nothing for an argument.
  var typedNames: [String] {
    let names = names ?? []
    return names.filter { $0.kind == "short" }.map(\.typed) + names.filter { $0.kind != "short" }.map(\.typed)
  }

  /// What stands for its value: `<file>`, as in the parser's errors.
  var value: String { "<\(valueName ?? "value")>" }

  /// `<file>`, `[<file>]`, `<file>...`, `[<file>...]`.
  var synopsis: String {
    let name = value + (isRepeating ? "..." : "")
    return isOptional ? "[\(name)]" : name
  }
}
