import ArgumentParser

/// `crm sla`
struct SLANoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "sla", abstract: "SLA policies: first response, next response and resolution times.",
    discussion: """
      The first policy whose rule holds for a ticket covers it: how soon the first response, the next response and the
      resolution are due, in business hours of a calendar. Timers pause in states of category paused.
      """,
    subcommands: [
      SLAAdd.self, SLAList.self, SLAShow.self, SLAEdit.self, SLAMove.self, SLADelete.self, SLAApply.self,
      SLADue.self,
    ])
}
