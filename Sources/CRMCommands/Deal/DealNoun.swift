import ArgumentParser
import CRMKit
import Tabular

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
      DealAdd.self, DealShow.self, ListRecords<DealVerbs>.self, DealEditCommand.self,
      DeleteRecords<DealVerbs>.self,
      DealImportCommand.self, DealExport.self,
      DealMoveCommand.self,
      DealWin.self, DealLose.self, DealReopen.self, DealLink.self, DealUnlink.self,
      DealClaim.self, DealRelease.self,
      DealScoreCommand.self, DealExplain.self,
    ])
}

enum DealVerbs: ListVerbs, DeleteVerbs {
  static let noun = RecordNoun.deal
  static let naming = "id or source:number"
  static let columns = RecordTable.deals.columns

  static let listing = VerbText(
    "List leads and deals: the pipeline.",
    """
    All filters must match. --since and --until filter by the time a deal was created. Times are
    2026-01-15, 2026-01, 2026-Q1 or 30d (30 days ago); a span is one of these, or FROM..TO with both ends
    included and either left out.

    Examples:
      crm deal list --status open --sort -amount
      crm deal list --stage proposal --owner sam --close-on 2026-Q1
      crm deal list --owner '' --funnel b2b -f ids
      crm deal list --where 'amount > 5000 and stage_at < -30d and status = open' -f csv
    """)

  static let deleting = VerbText(
    "Delete deals with their contacts, lines and history.",
    """
    To delete several deals, or one with tasks, crm asks for confirmation; scripts pass --yes. 'crm undo'
    restores everything. Close a lost deal with 'crm deal lose' instead, so that it counts in the win rate.

    Examples:
      crm deal delete 3
      crm deal list --where 'name contains "test"' -f ids | crm deal delete --ids-from - --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] {
    try store.dealIDs(names)
  }

  static func rows(_ filter: DealFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.deals(filter, in: store)
  }

  static func delete(_ ids: [Int64], in store: Store, dryRun: Bool) throws -> Store.Written<[Int64]> {
    try store.deleteDeals(ids, dryRun: dryRun).map { ids }
  }
}
