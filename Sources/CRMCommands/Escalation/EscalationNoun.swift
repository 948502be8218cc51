import ArgumentParser

/// `crm escalation`
struct EscalationNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "escalation", abstract: "What becomes of tickets whose clocks go on and on.",
    subcommands: [
      EscalationAdd.self, EscalationList.self, EscalationShow.self, EscalationEdit.self,
      EscalationDelete.self, EscalationRunCommand.self,
    ])
}
