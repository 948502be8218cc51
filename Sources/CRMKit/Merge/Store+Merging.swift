extension Store {
  /// Merges several customers into one: all related records of the losers move to the winner, and their ids stay as
  /// aliases that lead to it.
  ///
  /// - Parameters:
  ///   - losers: in the order in which their values fill what the winner lacks.
  ///   - policy: whose value a field has afterwards.
  /// - Throws: ``MergeError``, ``RecordError/notFound(noun:name:)``, ``RecordError/unknownField(name:among:)``.
  package func mergeCustomers(
    winner: Int64, losers: [Int64], policy: MergePolicy = MergePolicy(), dryRun: Bool = false
  ) throws -> Written<MergeSummary> {
    try write(dryRun: dryRun) { try $0.mergeCustomers(winner: winner, losers: losers, policy: policy) }
  }

  /// The customers that are to become one, by what people call them; each loser once.
  ///
  /// - Throws: ``MergeError/itself(name:_:)``, ``RecordError``.
  package func customersToMerge(
    _ winner: String, _ losers: [String]
  ) throws -> (winner: Int64, losers: [Int64]) {
    try read { database in
      let lookup = CustomerLookup(database: database)
      let kept = try lookup.id(named: winner)
      let others = try losers.map { name in
        let id = try lookup.id(named: name)
        guard id != kept else {
          throw MergeError.itself(name: name, try CustomerSnapshot(id, in: database).candidate)
        }
        return id
      }
      return (kept, others.uniqued())
    }
  }
}

extension WriteTransaction {
  /// As ``Store/mergeCustomers(winner:losers:policy:dryRun:)``, for those who merge several within one changeset: an id
  /// that an earlier merge made an alias means the customer it leads to.
  func mergeCustomers(winner: Int64, losers: [Int64], policy: MergePolicy) throws -> MergeSummary {
    let kept = try CustomerSnapshot(customer(winner), in: database)
    let others = try losers.map { loser in
      let id = try customer(loser)
      guard id != kept.id else { throw MergeError.itself(name: String(loser), kept.candidate) }
      return id
    }
    try context.interruption.check()
    var merge = CustomerMerge(
      kept, try others.uniqued().map { try CustomerSnapshot($0, in: database) }, policy, self)
    return try merge.run()
  }

  private func customer(_ id: Int64) throws -> Int64 {
    try CustomerAlias.customer(of: id, in: database) ?? id
  }
}

extension CustomerSnapshot {
  /// As a message names it.
  var candidate: RecordError.Candidate { RecordError.Candidate(id: id, name: texts["name"] ?? "") }
}
