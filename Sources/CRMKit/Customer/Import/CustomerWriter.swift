import Tabular

/// Takes the rows of an import one by one: finds whom each means, and writes what it says.
struct CustomerWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let options: ImportOptions
  private let matcher: CustomerMatcher
  private let comparison: CustomerComparison
  private var keyless: KeylessCustomers
  private var merged: MergedCustomers
  /// Customers that a row of this file made or met.
  private var touched = IDSet()
  private var fields: FieldDeclarations

  init(_ transaction: WriteTransaction, _ options: ImportOptions, isBulk: Bool) throws {
    self.transaction = transaction
    self.options = options
    matcher = try CustomerMatcher(options.match, transaction, isBulk: isBulk)
    comparison = try CustomerComparison(transaction.connection)
    keyless = KeylessCustomers(transaction)
    merged = try MergedCustomers(transaction)
    fields = try FieldDeclarations(transaction)
  }

  mutating func offer(_ rules: [CustomFieldRule]) { fields.offer(rules) }

  mutating func take(_ row: MappedRecord, of record: Record, _ tally: inout ImportTally) throws {
    guard row.problems.isEmpty else { return try tally.reject(record, row.problems) }
    let outcome = try write(row.draft)
    if outcome.isWritten { fields.fill(by: row.draft) }
    try tally.count(outcome, record)
  }

  func finish(_ tally: inout ImportTally) throws {
    try matcher.finish()
    tally.summary.newFields = fields.names
  }

  func settle() throws { try fields.declare() }

  private mutating func write(_ draft: CustomerDraft) throws -> RowOutcome {
    if let reason = draft.skip { return .skipped(code: reason.rawValue, message: reason.sentence) }
    let match = try matcher.match(draft)
    if case .one(let id) = match, let alias = try merged.alias(of: id, in: draft) {
      return try take(alias) ?? update(id, merged.news(in: draft, about: alias, for: id))
    }
    if case .one(let id) = match, try addsNothing(draft, to: id) { return take(id) ?? .unchanged }
    if let id = try knownCustomer(draft, match) { return take(id) ?? .unchanged }
    switch match {
    case .several(let ids, let rule): return try take(oneOf: ids, draft, rule)
    case .none where options.mode == .update:
      return .skipped(code: "not_found", message: "no customer matches")
    case .none: return try create(draft)
    case .one(let id): return try take(id) ?? update(id, draft)
    }
  }

  /// Takes note that a row is a customer.
  /// - Returns: why nothing is done about it; `nil` if the row counts.
  private mutating func take(_ id: Int64) -> RowOutcome? {
    if touched.contains(id) {
      return .skipped(
        code: "duplicate_in_file", message: "an earlier row of the file is customer \(id)")
    }
    touched.insert(id)
    return options.mode == .create
      ? .skipped(code: "exists", message: "customer \(id) already exists") : nil
  }

  /// Of several customers the one that an earlier row was: what the first import of the file found when later rows had
  /// not yet made the row's key ambiguous.
  private mutating func take(oneOf ids: [Int64], _ draft: CustomerDraft, _ rule: MatchRule) throws
    -> RowOutcome
  {
    if let id = ids.first(where: { touched.contains($0) }), let outcome = take(id) { return outcome }
    let names = ids.map(String.init).joined(separator: ", ")
    return .rejected(code: "ambiguous_match", message: "its \(rule.noun) belongs to customers \(names)")
  }

  /// The customer that a row says nothing new of, whatever else the rules find: one that shares its keys, or for a row
  /// without any its name. A file that is imported again meets there what it wrote.
  private mutating func knownCustomer(_ draft: CustomerDraft, _ match: CustomerMatcher.Match) throws -> Int64?
  {
    switch match {
    case .none where matcher.findsAgain(draft): return nil
    case .one(let id) where id == draft.id: return nil
    default: break
    }
    var others = try matcher.sharingKeys(with: draft) ?? []
    // A number that very many share leads to the first of them alone.
    if !draft.hasKeys || others.count >= KeyMap.mostIDs { others += try keyless.named(draft.displayName) }
    // Rows with ids of our own come from an export, where two that say the same are two customers.
    let free = draft.id == nil ? others : others.filter { !touched.contains($0) }
    return try free.first { try addsNothing(draft, to: $0) } ?? mergedCustomer(draft, match)
  }

  /// The merged customer without a key that a row repeats.
  private mutating func mergedCustomer(_ draft: CustomerDraft, _ match: CustomerMatcher.Match) throws
    -> Int64?
  {
    guard case .none = match else { return nil }
    return try merged.named(draft.displayName).first { alias, winner in
      try !touched.contains(alias)
        && addsNothing(merged.news(in: draft, about: alias, for: winner), to: winner)
    }?.alias
  }

  private func addsNothing(_ draft: CustomerDraft, to id: Int64) throws -> Bool {
    try !clears(draft) && comparison.holds(draft, for: id)
  }

  private func clears(_ draft: CustomerDraft) -> Bool {
    options.policy.onBlank == .clear && !draft.blanks.isEmpty
  }

  private mutating func create(_ draft: CustomerDraft) throws -> RowOutcome {
    if draft.displayName.isEmpty {
      return .rejected(
        code: RowProblem.Code.emptyRecord.rawValue,
        message: "no customer has its id, and it has no name, email, phone, company or external id")
    }
    if let conflict = try conflict(draft, with: nil) { return conflict }
    let id = try transaction.insertCustomer(draft)
    touched.insert(id)
    try matcher.remember(draft, as: id)
    if draft.externalIDs.isEmpty, draft.emails.allSatisfy(\.isPlaceholder) {
      keyless.remember(id, name: draft.displayName)
    }
    return .created
  }

  private func update(_ id: Int64, _ draft: CustomerDraft) throws -> RowOutcome {
    if let conflict = try conflict(draft, with: id) { return conflict }
    let old = try CustomerSnapshot(id, in: transaction.database)
    var update = CustomerUpdate(old, draft, options.policy, transaction)
    guard try update.apply() else { return .unchanged }
    try matcher.remember(draft, as: id)
    return .updated
  }

  /// An external id names one customer alone.
  private func conflict(_ draft: CustomerDraft, with id: Int64?) throws -> RowOutcome? {
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
