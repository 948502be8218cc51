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
