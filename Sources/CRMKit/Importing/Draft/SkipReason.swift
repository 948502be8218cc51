/// Why a row of a file is no customer to bring in, although nothing is wrong with it.
package enum SkipReason: String, Sendable, CaseIterable {
  /// The other system has it in its bin (Salesforce `IsDeleted`).
  case deletedAtSource = "deleted_at_source"
  /// The other system has merged it into another record (Salesforce `MasterRecordId`).
  case mergedAtSource = "merged_at_source"
}
