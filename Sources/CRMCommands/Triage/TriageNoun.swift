import ArgumentParser

/// `crm triage`
struct TriageNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "triage",
    abstract: "Triage rules: category, priority, team and tags of new tickets.",
    discussion: """
      Triage rules route and classify new tickets. They apply in their order, before an SLA policy is chosen.
      """,
    subcommands: [
      TriageAdd.self, TriageList.self, TriageShow.self, TriageEdit.self, TriageMove.self, TriageDelete.self,
      TriageRunCommand.self,
    ])
}
