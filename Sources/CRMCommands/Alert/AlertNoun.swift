import ArgumentParser

/// `crm alert`
struct AlertNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "alert", abstract: "Alerts on churn, spending, segments and SLAs, for cron jobs.",
    subcommands: [
      AlertAdd.self, AlertList.self, AlertShow.self, AlertEdit.self, AlertDelete.self, AlertCheckCommand.self,
      AlertHistory.self,
    ])
}
