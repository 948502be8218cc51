import ArgumentParser

/// `crm triage`
struct TriageNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "triage",
    abstract: "Triage rules: category, priority, team and tags of new tickets.",
    discussion: """
      Triage rules apply in their order to new tickets, before an SLA policy is chosen.
      """,
    subcommands: [
      TriageAdd.self, TriageList.self, TriageShow.self, TriageEdit.self, TriageMove.self, TriageDelete.self,
      TriageRunCommand.self,
    ])
}
