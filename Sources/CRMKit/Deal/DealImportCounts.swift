/// What the rows of a deal import came to.
package struct DealImportCounts: ImportCounts {
  /// Deals that rows named, new or not.
  package var deals = 0
  /// Entries of ledgers that were added.
  package var events = 0
  /// Lines of these deals.
  package var lines = 0
  package var newCustomers = 0
  package var newProducts = 0
  /// Funnels that were made, with their stages.
  package var newFunnels: [Funnel] = []
  /// New deals without a creation time.
  package var undated = 0
  /// Deals that closed before they began.
  package var closedEarly = 0
  /// Stages that a deal was in before its last event, and that its ledger does not have.
  package var lateEntries = 0
  /// Products that the catalogue spells otherwise, by the file's spelling.
  package var productConflicts: [ProductConflict] = []

  package init() {}
}

extension ImportSummary {
  /// What the rows of a deal import came to.
  package var deals: DealImportCounts {
    get { counts[DealImportCounts.self] }
    set { counts[DealImportCounts.self] = newValue }
  }
}
