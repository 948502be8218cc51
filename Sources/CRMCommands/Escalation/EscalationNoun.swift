import ArgumentParser

/// `crm escalation`
struct EscalationNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "escalation", abstract: "Escalation policies: what happens when an SLA is at risk.",
    discussion: """
      An escalation policy has levels, each at a share of the target of an SLA timer. 'crm escalation run',
      from a cron job, carries out each level once.
      """,
    subcommands: [
      EscalationAdd.self, EscalationList.self, EscalationShow.self, EscalationEdit.self,
      EscalationDelete.self, EscalationRunCommand.self,
    ])
}
