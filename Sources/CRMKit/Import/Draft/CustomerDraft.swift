/// What one row of a file says about a customer, each value checked; `nil` and empty lists mean that the row says nothing.
package struct CustomerDraft: Sendable, Equatable {
  /// This program's own id, in a file that it exported.
  package var id: Int64?
  package var kind: CustomerKind?
  package var name: String?
  package var givenName: String?
  package var familyName: String?
  /// The company a person belongs to.
  package var company: String?
  /// The company's own record.
  package var companyID: Int64?
  /// `1985-03-14`, or `--03-14` where the year is unknown.
  package var birthday: String?
  package var gender: String?
  package var language: String?
  package var channel: String?
  package var owner: String?
  package var source: String?
  package var createdAt: Instant?
  package var updatedAt: Instant?
  /// The first is the primary one.
  package var emails: [EmailAddress] = []
  /// The first is the primary one.
  package var phones: [PhoneNumber] = []
  /// The first is the primary one.
  package var addresses: [PostalAddress] = []
  package var externalIDs: [ExternalID] = []
  package var tags: [String] = []
  package var notes: [String] = []
  /// In the order of the file's columns; blank cells are left out.
  package var custom: [CustomValue] = []
  /// Fields that the file has a column for and this row leaves blank.
  package var blanks = FieldSet()
  /// Set where the row is to be counted as skipped.
  package var skip: SkipReason?

  package init() {}

  /// Whether nothing in the row could name a customer.
  package var isEmpty: Bool {
    name == nil && emails.isEmpty && company == nil && externalIDs.isEmpty && id == nil
      && phones.allSatisfy { $0.form == .unparsed }
  }

  /// Whether it has an address, a number or an external id that other rows may share.
  var hasKeys: Bool {
    !emails.isEmpty || !externalIDs.isEmpty || phones.contains { $0.form != .unparsed }
  }
}

/// Whether a customer is a person or a company.
package enum CustomerKind: String, Sendable, CaseIterable {
  case person
  case company
}

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
