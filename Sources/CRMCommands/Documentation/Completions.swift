import ArgumentParser

/// The completion scripts, by file name: what each shell expects.
struct Completions {
  var scripts: [(name: String, text: String)] {
    [
      ("crm.bash", CommandTree.completionScript(for: .bash)),
      ("_crm", CommandTree.completionScript(for: .zsh)),
      ("crm.fish", CommandTree.completionScript(for: .fish)),
    ]
  }
}
