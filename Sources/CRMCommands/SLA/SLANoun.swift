import ArgumentParser

/// `crm sla`
struct SLANoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "sla", abstract: "SLA policies: first response, next response and resolution times.",
    discussion: """
      The first policy that a ticket matches sets when its first response, next response and resolution are
      due, in the business hours of a calendar. Timers pause in states of category paused. 'crm report
      service' reports SLA compliance.
      """,
    subcommands: [
      SLAAdd.self, SLAList.self, SLAShow.self, SLAEdit.self, SLAMove.self, SLADelete.self, SLAApply.self,
      SLADue.self,
    ])
}
