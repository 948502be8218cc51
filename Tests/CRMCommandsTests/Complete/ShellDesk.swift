import Foundation
import Support
import Testing

@testable import CRMCommands

/// A shell at a terminal, with the completion script of the program, in a folder in which a command that is run would
/// leave a mark. The `crm` it finds answers the script; of any other line it notes the words it was given.
final class ShellDesk {
  static let mappings = ["ma$(touch p)", "mb `touch p`;\"'"]

  private let shell: CompletionShell
  private let sandbox: Sandbox
  private let folder: URL
  private let seen: URL
  private let terminal: TerminalSession
  private var expected: Set<String> = []

  /// - Returns: `nil`, with a line that says so, where the shell is not on this machine.
  init?(_ shell: CompletionShell) throws {
    let layout = PackageLayout()
    sandbox = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures)
    guard try sandbox.run("command -v \(shell.rawValue)").status == 0 else {
      print("skipped: \(shell.rawValue) is not on this machine")
      return nil
    }
    self.shell = shell
    folder = sandbox.folder.appending(path: "desk")
    seen = sandbox.folder.appending(path: "seen")
    let program = layout.products.appending(path: "crm").path
    try sandbox.write(
      "bin/crm",
      """
      #!/bin/sh
      if [ "$1" = complete ]; then echo asked >> '\(sandbox.folder.appending(path: "questions").path)'; exec '\(program)' "$@"; fi
      printf '%s\\0' "$@" > '\(seen.path).new' && mv '\(seen.path).new' '\(seen.path)'
      echo GIVEN
      """)
    try sandbox.write("desk/.keep", "")
    for script in Completions().scripts { try sandbox.write("scripts/\(script.name)", script.text) }
    guard try sandbox.run("chmod 755 bin/crm && rm desk/.keep && crm init -q").status == 0 else { return nil }
    terminal = try TerminalSession(
      shell.program, environment: sandbox.terminalVariables, folder: folder)
    terminal.type(shell.setUp(sandbox.folder.appending(path: "scripts").path) + "\r")
    try #require(waitForPrompt(after: 0))
  }

  /// Fills the database with values of several kinds.
  func addValues() throws {
    let cells = zip(HostileValues.tags, HostileValues.tags.indices).map { tag, index in
      let owner = index < HostileValues.owners.count ? HostileValues.owners[index] : ""
      return [quoted("N\(index)"), quoted(tag), quoted(owner)].joined(separator: ",")
    }
    try sandbox.write("a.csv", (["name,tags,owner"] + cells).joined(separator: "\n") + "\n")
    var commands = ["crm customer import a.csv -q"]
    commands += ShellDesk.mappings.map {
      "crm customer import a.csv -q --map name=name --save-mapping \($0.quotedForShell)"
    }
    commands.append("crm segment create 'a;b' 'tag:vip' -q")
    let output = try sandbox.run(commands.joined(separator: " && "))
    #expect(output.status == 0, "\(String(decoding: output.standardError, as: UTF8.self))")
  }

  /// Runs commands of the program, one after the other.
  func run(_ lines: [String]) throws {
    let output = try sandbox.run(lines.map { "crm \($0) -q" }.joined(separator: " && "))
    #expect(output.status == 0, "\(String(decoding: output.standardError, as: UTF8.self))")
  }

  /// Fills the database with these tags.
  func addValues(_ tags: [String]) throws {
    try sandbox.write("a.csv", "name,tags\n" + tags.map { "N,\(quoted($0))\n" }.joined())
    #expect(try sandbox.run("crm customer import a.csv -q").status == 0)
  }

  /// How often the script asked the program.
  func questions() throws -> Int {
    let path = sandbox.folder.appending(path: "questions")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").count
  }

  func addFiles(_ names: [String]) throws {
    for name in names { try sandbox.write("desk/\(name)", "") }
    expected = Set(names)
  }

  /// Types the start of a word and TAB, then Return, and looks at what the program was given.
  ///
  /// The next key is pressed when the shell waits for one: before, the terminal has the settings of the program that runs,
  /// and a TAB or a Return may come as another byte.
  func expect(_ word: String, behind words: [String], typing start: String) throws {
    try? FileManager.default.removeItem(at: seen)
    let before = terminal.output.count
    terminal.type((["crm"] + words + [start]).joined(separator: " ") + "\t\r")
    let isSeen = terminal.wait(atMost: ShellDesk.patience) { place(of: "GIVEN\r\n", after: before) != nil }
    let given = try? Data(contentsOf: seen)
    let found = given.map { String(decoding: $0, as: UTF8.self).split(separator: "\0").map(String.init) }
    let screen = String(decoding: terminal.output.suffix(300), as: UTF8.self)
    #expect(found == words + [word], "\(shell.rawValue): \(start) became \(screen.debugDescription)")
    if isSeen {
      #expect(waitForPrompt(after: place(of: "GIVEN\r\n", after: before) ?? before))
    } else {
      giveUpLine()
    }
  }

  /// Has the shell list all that is possible.
  func showAll(behind words: [String]) throws {
    let before = terminal.output.count
    terminal.type("crm " + words.joined(separator: " ") + " \t\t")
    // The list, or the question whether so much is wanted.
    _ = terminal.wait(atMost: ShellDesk.patience) {
      place(of: "touch", after: before) != nil || place(of: "possibilities", after: before) != nil
    }
    giveUpLine()
    try expect("list", behind: ["segment"], typing: "lis")
  }

  /// Throws away what was typed. A shell that is still listing may not hear of it: only a line that is run by itself says
  /// that it has.
  private func giveUpLine() {
    for _ in 0..<10 {
      let before = terminal.output.count
      terminal.type("\u{3}")
      _ = terminal.wait(atMost: 0.5) { false }
      terminal.type("echo DO''NE\r")
      let isRun = terminal.wait(atMost: 10) {
        place(of: "DONE\r\n", after: before) != nil || place(of: "GIVEN\r\n", after: before) != nil
      }
      if isRun, let end = place(of: "DONE\r\n", after: before), waitForPrompt(after: end) { return }
    }
  }

  private func waitForPrompt(after start: Int) -> Bool {
    terminal.wait(atMost: ShellDesk.patience) { place(of: "READY> ", after: start) != nil }
  }

  /// Where a text ends that was written after the first `start` bytes.
  private func place(of text: String, after start: Int) -> Int? {
    let range = Data(terminal.output[start...]).firstRange(of: Data(text.utf8))
    return range.map { start + $0.upperBound }
  }

  /// Seconds that a shell may take: a test says what comes, not how soon on a busy machine.
  private static let patience = 120.0

  /// What is in the folder that was not put there.
  func made() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)).subtracting(expected)
  }

  /// What is typed of a value: letters, or its first character where that is none.
  func start(of value: String) -> String {
    let letters = value.prefix { $0.isASCII && $0.isLetter }.prefix(2)
    return letters.isEmpty ? "\\" + value.prefix(1) : String(letters)
  }

  /// fish has no candidates of several lines from a tab.
  func canBeTold(_ value: String) -> Bool { shell != .fish || !value.contains("\t") }

  private func quoted(_ cell: String) -> String { "\"" + cell.replacing("\"", with: "\"\"") + "\"" }
}

extension CompletionShell {
  /// The shell without the user's own settings.
  fileprivate var program: [String] {
    switch self {
    case .bash: ["bash", "--norc", "--noprofile"]
    case .zsh: ["zsh", "-f"]
    case .fish: ["fish", "--no-config"]
    }
  }

  /// The prompt and the script; the prompt does not stand in the line that makes it.
  fileprivate func setUp(_ folder: String) -> String {
    switch self {
    case .bash: "PS1='REA''DY> '; source \(folder)/crm.bash"
    case .zsh:
      "PS1='REA''DY> '; fpath=(\(folder) $fpath); autoload -Uz compinit; compinit -u -D; bindkey -e; unsetopt beep"
    case .fish: "function fish_prompt; echo -n 'REA''DY> '; end; source \(folder)/crm.fish"
    }
  }
}
