import ArgumentParser
import CRMKit
import Tabular

/// `crm complete`: what the completion scripts ask at a TAB. Hidden; says nothing where there is nothing to say.
///
/// The scripts evaluate nothing: what can stand at the cursor is found here, from the words of the line.
struct Complete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "complete", abstract: "List the possible completions of a command line, one a line.",
    shouldDisplay: false)

  @Option(
    help: .init("answer the script of bash, zsh or fish", valueName: "shell"),
    completion: .list(CompletionShell.allCases.map(\.rawValue)),
    transform: CompletionShell.init(argument:))
  var shell: CompletionShell?
  @Argument(
    help:
      "words after 'crm', the last one unfinished; for bash the line, and the word to replace"
  )
  var words: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(text: text(environment))
    return .done
  }

  private func text(_ environment: Environment) throws -> String {
    if shell == .bash {
      guard words.count == 2, let line = BashLine(words[0], replacing: words[1]) else { return "" }
      let found: CompletionPlace.Answer =
        try line.isRedirection ? .files : answer(behind: line.words, line.current, environment)
      return CompletionShell.bash.text(found) {
        $0.text.utf8.starts(with: line.current.utf8) ? line.replacement(by: $0.text) : nil
      }
    }
    let current = words.last ?? ""
    let found = try answer(behind: Array(words.dropLast()), current, environment)
    if let shell { return shell.text(found) { shell.record($0) } }
    guard case .words(let possible) = found else { return "" }
    return possible.filter { $0.text.hasPrefix(current) }.map { $0.text + "\n" }.joined()
  }

  private func answer(
    behind words: [String], _ current: String, _ environment: Environment
  ) throws -> CompletionPlace.Answer {
    guard let place = try CompletionPlace(behind: words) else { return .words([]) }
    return place.answer(current) { kind in
      (try? values(kind, environment.location(option: place.database), environment)) ?? []
    }
  }

  private func values(
    _ kind: String, _ location: DatabaseLocation, _ environment: Environment
  ) throws -> [String] {
    if kind == "settings" { return Setting.Key.allCases.map(\.rawValue) }
    var context = environment.storeContext
    // Whoever presses a key does not wait for a writer.
    context.busyTimeout = 0
    let store = try Store(path: location.find(), access: .reading, context: context)
    defer { store.close() }
    if kind == "ticket-states" { return try store.ticketStates().all.map(\.name) }
    return try CompletionWords(rawValue: kind).map(store.words) ?? []
  }
}

extension Environment {
  /// Where the database is that a line names; `~` is what the shell would make of it.
  fileprivate func location(option: String?) -> DatabaseLocation {
    var named = location
    guard let option else { return named }
    let isAtHome = option == "~" || option.hasPrefix("~/")
    named.option = isAtHome ? (variables["HOME"] ?? "~") + option.dropFirst() : option
    return named
  }
}
