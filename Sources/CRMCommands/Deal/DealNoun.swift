import ArgumentParser

/// `crm deal`
struct DealNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "deal", abstract: "Leads and deals: the pipeline, with amounts, stages and owners.",
    discussion: """
      A lead is a deal in an early stage of its funnel. A deal has a customer, an amount, a stage, an owner and an expected
      close date; every change of these is kept in its history.
      """,
    subcommands: [
      DealAdd.self, DealShow.self, DealListCommand.self, DealEditCommand.self, DealDelete.self,
      DealImportCommand.self, DealExport.self,
      DealMoveCommand.self,
      DealWin.self, DealLose.self, DealReopen.self, DealLink.self, DealUnlink.self,
      DealClaim.self, DealRelease.self,
      DealScoreCommand.self, DealExplain.self,
    ])
}
