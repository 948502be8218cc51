import ArgumentParser

/// `crm deal`
struct DealNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "deal", abstract: "Leads and deals: the pipeline, with amounts, stages and owners.",
    subcommands: [
      DealAdd.self, DealShow.self, DealListCommand.self, DealEditCommand.self, DealDelete.self,
      DealImportCommand.self, DealExport.self,
      DealMoveCommand.self,
      DealWin.self, DealLose.self, DealReopen.self, DealLink.self, DealUnlink.self,
      DealClaim.self, DealRelease.self,
      DealScoreCommand.self, DealExplain.self,
    ])
}
