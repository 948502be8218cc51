/// Merges several customers into one, inside a transaction.
///
/// The winner's own row changes first and the losers' rows go last, so that taking it back, which runs the other way
/// round, never meets a row that names a customer who is not there yet.
struct CustomerMerge {
  let transaction: WriteTransaction
  let winner: CustomerSnapshot
  let losers: [CustomerSnapshot]
  let policy: MergePolicy
  var summary: MergeSummary

  /// The winner first.
  var records: [CustomerSnapshot] { [winner] + losers }

  init(
    _ winner: CustomerSnapshot, _ losers: [CustomerSnapshot], _ policy: MergePolicy,
    _ transaction: WriteTransaction
  ) {
    self.winner = winner
    self.losers = losers
    self.policy = policy
    self.transaction = transaction
    summary = MergeSummary(winner: winner.candidate, losers: losers.map(\.candidate))
  }

  mutating func run() throws -> MergeSummary {
    guard !losers.isEmpty else { return summary }
    try checkPolicy()
    try checkKinds()
    var values = MergedValues(records, policy, try CustomField.all(in: transaction.database))
    let columns = values.columns()
    try transaction.update(
      "customer", id: winner.id, columns + [("updated_at", .integer(transaction.context.now.seconds))])
    summary.winner.name = values.name
    for change in values.changes {
      summary.note(change.customer, change.what, change.outcome, change.values.first)
    }
    try uniteLists()
    try uniteAddresses()
    for loser in losers { try moveReferences(of: loser.id) }
    for loser in losers {
      try transaction.delete(from: "customer", id: loser.id)
      try transaction.insert(
        into: "customer_alias",
        [.integer(loser.id), .integer(winner.id), .text(loser.texts["name"] ?? "")])
    }
    return summary
  }

  // MARK: Refusals

  private func checkPolicy() throws {
    let known = MergePolicy.fields + (try CustomField.all(in: transaction.database)).map(\.name)
    for (field, choice) in policy.choices.sorted(by: { $0.key < $1.key }) {
      guard known.contains(field) else { throw RecordError.unknownField(name: field, among: known) }
      guard case .customer(let id) = choice, !records.contains(where: { $0.id == id }) else { continue }
      throw MergeError.notAmongThem(try CustomerSnapshot(id, in: transaction.database).candidate)
    }
  }

  /// Whether a person or a company is left must be said where both are merged.
  private func checkKinds() throws {
    guard let other = losers.first(where: { $0.texts["kind"] != winner.texts["kind"] }) else { return }
    guard let choice = policy.choices["kind"] else {
      throw MergeError.kindsDiffer(winner.candidate, other.candidate)
    }
    let kind = records[MergedValues.source(of: "kind", records, choice) { $0.texts["kind"] } ?? 0].texts[
      "kind"]
    guard kind == CustomerKind.person.rawValue else { return }
    for record in records {
      guard let employee = try employee(of: record.id) else { continue }
      throw MergeError.employs(record.candidate, employee: employee)
    }
  }

  /// Somebody who works for the customer and is not merged.
  private func employee(of id: Int64) throws -> RecordError.Candidate? {
    let rows = try Row.fetchAll(
      transaction.database, sql: "SELECT id, name FROM customer WHERE company_id = ? ORDER BY id",
      arguments: [id])
    return rows.map { RecordError.Candidate(id: $0[0], name: $0[1]) }
      .first { employee in !records.contains { $0.id == employee.id } }
  }
}

/// Why customers cannot become one, or two again.
package enum MergeError: Error, Sendable, Equatable {
  /// The customer, or one that was merged into it, is named as a duplicate of itself. Exit 5.
  case itself(name: String, RecordError.Candidate)
  /// A person and a company without a choice of the kind. Exit 5.
  case kindsDiffer(RecordError.Candidate, RecordError.Candidate)
  /// Others work for the customer, which would become a person. Exit 5.
  case employs(RecordError.Candidate, employee: RecordError.Candidate)
  /// A value is to come from a customer that is not merged. Exit 64.
  case notAmongThem(RecordError.Candidate)
  /// The name is not that of a merged customer. Exit 4.
  case notMerged(name: String)
  /// The alias came with an archive without history, so that nothing tells what the customer had. Exit 5.
  case broughtAlong(RecordError.Candidate)
  /// The changeset is not a merge. Exit 4.
  case mergedNobody(changeset: Int64)
}
