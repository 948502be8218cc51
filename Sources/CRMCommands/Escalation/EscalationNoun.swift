import ArgumentParser

/// `crm escalation`
struct EscalationNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "escalation", abstract: "Escalation policies: what happens when an SLA is at risk.",
    subcommands: [
      EscalationAdd.self, EscalationList.self, EscalationShow.self, EscalationEdit.self,
      EscalationDelete.self, EscalationRunCommand.self,
    ])
}
