extension HistoricRow {
  /// What changed between two states of a customer, a sentence a field; custom fields by their own names.
  func differences(to later: HistoricRow) -> [String] {
    let columns = CustomerSnapshot.textColumns + ["company_id", "created_at"]
    return columns.compactMap { HistoricRow.sentence($0, self[$0], later[$0]) }
      + HistoricRow.differences(custom, later.custom)
  }

  private var custom: [CustomValue] { CustomFields.read(self["custom"]) }

  private static func differences(_ before: [CustomValue], _ after: [CustomValue]) -> [String] {
    (before + after).map(\.name).uniqued().compactMap { name in
      sentence(
        name, before.first { $0.name == name }.map { CustomField.text(of: $0.value) },
        after.first { $0.name == name }.map { CustomField.text(of: $0.value) })
    }
  }

  private static func sentence(_ field: String, _ before: String?, _ after: String?) -> String? {
    switch (before, after) {
    case (let before, let after) where before == after: nil
    case (nil, let after?): "\(field) set to '\(after)'"
    case (let before?, nil): "\(field) '\(before)' removed"
    case (let before?, let after?): "\(field) '\(before)' changed to '\(after)'"
    case (nil, nil): nil
    }
  }
}
