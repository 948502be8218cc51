import ArgumentParser

/// `crm completion`
struct Completion: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "completion", abstract: "Print the completion script of a shell.",
    discussion: """
      The script completes nouns, verbs, options and values of the database, such as tags and owners. It is
      installed with the program; print it if the program was copied by hand.

      bash and zsh load it for one session with source <(crm completion bash) and source <(crm completion
      zsh); fish with crm completion fish | source. To load it in every session, add that line to the shell's
      start-up file.

      Examples:
        crm completion bash
        crm completion zsh -o _crm
        crm completion fish
      """)
  static let fileEndings = ["bash", "zsh", "fish"]

  @Argument(
    help: .init("shell: bash, zsh or fish", valueName: "shell"),
    completion: .list(CompletionShell.allCases.map(\.rawValue)), transform: CompletionShell.init(argument:))
  var shell: CompletionShell
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(text: shell.script)
    return .done
  }
}

/// The shells there are scripts for: records end in NUL, which no word can hold, and the first says what follows.
enum CompletionShell: String, Choice {
  case bash
  case zsh
  case fish

  /// The script that the shell reads.
  var script: String {
    switch self {
    case .bash: Completions.bash
    case .zsh: Completions.zsh
    case .fish: Completions.fish
    }
  }

  func text(_ answer: CompletionPlace.Answer, _ record: (CompletionWord) -> String?) -> String {
    switch answer {
    case .files: return "files\0"
    case .folders: return "folders\0"
    case .words(let words):
      let possible = words.filter { !$0.text.isEmpty && !$0.text.utf8.contains(0) }
      return "words\0" + possible.compactMap(record).map { $0 + "\0" }.joined()
    }
  }

  /// A word and its meaning, as the script takes them; `nil` for a word that the shell could not be told.
  func record(_ word: CompletionWord) -> String? {
    switch self {
    case .bash, .zsh: return word.text + "\0" + (word.meaning ?? "")
    case .fish:
      // fish takes what stands behind a tab for the meaning.
      if word.text.contains("\t") { return nil }
      return word.meaning.map { word.text + "\t" + $0 } ?? word.text
    }
  }
}
