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
    newFunnels.map { "added funnel '\($0.name)': \($0.stages.map(\.name).joined(separator: ", "))" }
      + told(
        undated, "has no creation time, so that it starts with the import (--undated sets another)",
        "have no creation time, so that they start with the import (--undated sets another)")
      + told(
        closedEarly, "closed before it was created; kept as in the file",
        "closed before they were created; kept as in the file")
      + told(
        lateEntries, "has a stage before its last event that is missing from its history; left out",
        "have a stage before their last event that is missing from their history; left out")
      + productConflicts.map {
        "product '\($0.written)' of \($0.count) row\($0.count == 1 ? "" : "s") is '\($0.catalogue)' in the catalogue; "
          + "kept as written (--product-map '\($0.written)=\($0.catalogue)' maps it)"
      }
  }

  private func told(_ count: Int, _ one: String, _ several: String) -> [String] {
    count == 0 ? [] : ["\(count) deal\(count == 1 ? " \(one)" : "s \(several)")"]
  }
}
