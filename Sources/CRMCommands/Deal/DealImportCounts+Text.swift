import CRMKit

extension DealImportCounts {
  /// What stands behind the numbers of rows.
  var effects: String {
    let parts = [
      (deals, "deal"), (events, "event"), (lines, "line"), (newCustomers, "new customer"),
      (newProducts, "new product"),
    ]
    let told = parts.filter { $0.0 > 0 || $0.1 == "deal" }
    return ": " + told.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }

  /// What is to be known beside the numbers.
  var notes: [String] {
    newFunnels.map { "made funnel '\($0.name)': \($0.stages.map(\.name).joined(separator: ", "))" }
      + told(
        undated, "says no start, so that it begins with the import (--undated says otherwise)",
        "say no start, so that they begin with the import (--undated says otherwise)")
      + told(
        closedEarly, "closed before it began; kept as the file says",
        "closed before they began; kept as the file says")
      + told(
        lateEntries, "was in a stage before its last event that its ledger does not have; left out",
        "were in a stage before their last event that their ledgers do not have; left out")
      + productConflicts.map {
        "product '\($0.written)' of \($0.count) row\($0.count == 1 ? "" : "s") is '\($0.catalogue)' in the catalogue; "
          + "kept as written (--product-map '\($0.written)=\($0.catalogue)' maps it)"
      }
  }

  private func told(_ count: Int, _ one: String, _ several: String) -> [String] {
    count == 0 ? [] : ["\(count) deal\(count == 1 ? " \(one)" : "s \(several)")"]
  }
}
