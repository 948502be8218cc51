import Tabular

/// Takes the rows of an import one by one: finds whom each means, and writes what it says.
struct CustomerWriter {
  /// What became of a row.
  enum Outcome {
    case created, updated, unchanged
    case skipped(code: String, message: String)
    case rejected(code: String, message: String)

    var isWritten: Bool {
      switch self {
      case .created, .updated: true
      case .unchanged, .skipped, .rejected: false
      }
    }
  }

  private let transaction: WriteTransaction
  private let options: ImportOptions
  private let matcher: CustomerMatcher
  private let comparison: CustomerComparison
  private var keyless: KeylessCustomers
  /// Customers that a row of this file made or met.
  private var touched = IDSet()

  init(_ transaction: WriteTransaction, _ options: ImportOptions, isBulk: Bool) throws {
    self.transaction = transaction
    self.options = options
    matcher = try CustomerMatcher(options.match, transaction, isBulk: isBulk)
    comparison = try CustomerComparison(transaction.connection)
    keyless = KeylessCustomers(transaction)
  }

  /// Ends the work; to be called after the last row.
  func finish() throws { try matcher.finish() }

  mutating func write(_ draft: CustomerDraft) throws -> Outcome {
    if let reason = draft.skip { return .skipped(code: reason.rawValue, message: reason.sentence) }
    switch try match(draft) {
    case .several(let ids, let rule):
      if let id = try one(of: ids, meantBy: draft) { return try take(id, draft) }
      let names = ids.map(String.init).joined(separator: ", ")
      return .rejected(code: "ambiguous_match", message: "its \(rule.noun) belongs to customers \(names)")
    case .none:
      guard options.mode != .update else {
        return .skipped(code: "not_found", message: "no customer matches")
      }
      return try create(draft)
    case .one(let id): return try take(id, draft)
    }
  }

  private mutating func take(_ id: Int64, _ draft: CustomerDraft) throws -> Outcome {
    if touched.contains(id) {
      return .skipped(
        code: "duplicate_in_file", message: "an earlier row of the file is customer \(id) already")
    }
    touched.insert(id)
    guard options.mode != .create else {
      return .skipped(code: "exists", message: "customer \(id) is there already")
    }
    return try update(id, draft)
  }

  /// Of several customers the one that the row has nothing to add to, or one that an earlier row was: what the first import
  /// of the file found when its later rows had not yet made the row's key ambiguous.
  private func one(of ids: [Int64], meantBy draft: CustomerDraft) throws -> Int64? {
    let same = try clears(draft) ? nil : ids.first { try comparison.holds(draft, for: $0) }
    return same ?? ids.first { touched.contains($0) }
  }

  private func clears(_ draft: CustomerDraft) -> Bool {
    options.policy.onBlank == .clear && !draft.blanks.isEmpty
  }

  /// A row that no rule would find again is the customer that shares its keys, or else its name, and says all it says.
  private mutating func match(_ draft: CustomerDraft) throws -> CustomerMatcher.Match {
    let match = try matcher.match(draft)
    guard case .none = match, !matcher.findsAgain(draft) else { return match }
    let others = try matcher.sharingKeys(with: draft) ?? keyless.named(draft.displayName)
    // Rows with ids of our own come from an export, where two that say the same are two customers.
    let free = draft.id == nil ? others : others.filter { !touched.contains($0) }
    return try free.first { try comparison.holds(draft, for: $0) }.map { .one($0) } ?? .none
  }

  private mutating func create(_ draft: CustomerDraft) throws -> Outcome {
    if let conflict = try conflict(draft, with: nil) { return conflict }
    let id = try transaction.insertCustomer(draft)
    touched.insert(id)
    try matcher.remember(draft, as: id)
    if !draft.hasKeys { keyless.remember(id, name: draft.displayName) }
    return .created
  }

  private func update(_ id: Int64, _ draft: CustomerDraft) throws -> Outcome {
    if try !clears(draft) && comparison.holds(draft, for: id) { return .unchanged }
    if let conflict = try conflict(draft, with: id) { return conflict }
    let old = try CustomerSnapshot(id, in: transaction.database)
    var update = CustomerUpdate(old, draft, options.policy, transaction)
    guard try update.apply() else { return .unchanged }
    try matcher.remember(draft, as: id)
    return .updated
  }

  /// An external id names one customer alone.
  private func conflict(_ draft: CustomerDraft, with id: Int64?) throws -> Outcome? {
    for external in draft.externalIDs {
      if let other = try matcher.otherOwner(of: external, than: id) {
        return .rejected(code: "external_id_taken", message: "'\(external)' is customer \(other)")
      }
    }
    return nil
  }
}

extension MatchRule {
  /// The rule's key in a sentence.
  fileprivate var noun: String {
    switch self {
    case .email: "email"
    case .phone: "phone"
    case .external: "external id"
    case .id: "id"
    }
  }
}

extension SkipReason {
  /// The reason in a sentence.
  fileprivate var sentence: String {
    switch self {
    case .deletedAtSource: "it was deleted in the other system"
    case .mergedAtSource: "it was merged into another record in the other system"
    }
  }
}
