import ArgumentParser

/// `crm deal`
struct DealNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "deal", abstract: "Leads and deals (opportunities): the sales pipeline.",
    discussion: """
      A deal has a customer, an amount, a stage, an owner and an expected close date; a lead is a deal in an
      early stage. Every change of stage, amount or owner is kept in its stage history, which win rate,
      weighted pipeline and forecast are computed from.
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
