/// Why a row of a file is no record to bring in, although nothing is wrong with it.
package enum SkipReason: String, Sendable, CaseIterable {
  /// The other system has it in its bin (Salesforce `IsDeleted`).
  case deletedAtSource = "deleted_at_source"
  /// The other system has merged it into another record (Salesforce `MasterRecordId`).
  case mergedAtSource = "merged_at_source"
  /// A line without a positive quantity and price: it corrects the stock or gives something away.
  case notASale = "not_a_sale"
}

extension SkipReason {
  /// The reason in a sentence.
  var sentence: String {
    switch self {
    case .deletedAtSource: "it was deleted in the other system"
    case .mergedAtSource: "it was merged into another record in the other system"
    case .notASale: "a line without a positive quantity and price is no sale"
    }
  }
}
