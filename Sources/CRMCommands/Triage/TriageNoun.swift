import ArgumentParser

/// `crm triage`
struct TriageNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "triage",
    abstract: "What tickets are given when they come in: a category, a priority, a team, an assignee, tags.",
    subcommands: [
      TriageAdd.self, TriageList.self, TriageShow.self, TriageEdit.self, TriageMove.self, TriageDelete.self,
      TriageRunCommand.self,
    ])
}
