import ArgumentParser

/// `crm alert`
struct AlertNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "alert", abstract: "Alerts on churn, spending, segments and SLAs, for cron jobs.",
    discussion: """
      An alert watches a rule, a segment, churn risk, spending or SLA timers. 'crm alert check', from a cron
      job, reports what is new, once a period.
      """,
    subcommands: [
      AlertAdd.self, AlertList.self, AlertShow.self, AlertEdit.self, AlertDelete.self, AlertCheckCommand.self,
      AlertHistory.self,
    ])
}
