import Tabular

/// The outcome of a cluster of duplicates.
package struct MergedCluster: Sendable {
  package enum Outcome: String, Sendable, CaseIterable {
    case merged
    /// A chain of pairs has tied together what does not belong together.
    case doubtful
    /// A person and a company: somebody has to say which it is.
    case kindsDiffer = "kinds_differ"
  }

  package var cluster: DuplicateCluster
  package var outcome: Outcome

  fileprivate var winner: RecordError.Candidate? { cluster.members.first { $0.id == cluster.winner } }
  fileprivate var losers: [Int64] { cluster.members.map(\.id).filter { $0 != cluster.winner } }
}

extension MergedCluster: Tabulated {
  package static let columns = [
    Column("customer_id", .integer, help: "id of the customer that stays"),
    Column("name", help: "name of the customer that stays"),
    Column("others", .list, help: "ids of its duplicates"),
    Column("least_weight", .decimal, help: "lowest match weight of any two of them, in bits"),
    Column("outcome", help: "merged, or the reason why not: doubtful, kinds_differ"),
  ]

  package var cells: [Cell] {
    [
      .integer(cluster.winner), .optional(winner?.name), .list(losers.map(String.init)),
      .decimal(cluster.leastWeight.literal(digits: 2)), .text(outcome.rawValue),
    ]
  }
}

extension Store {
  /// Merges clusters that a search has found, in one changeset; what is doubtful is left to people.
  ///
  /// - Throws: ``RecordError/notFound(noun:name:)`` if somebody else deleted a customer meanwhile.
  package func mergeDuplicates(
    _ clusters: [DuplicateCluster], dryRun: Bool
  ) throws -> Written<[MergedCluster]> {
    try write(dryRun: dryRun) { transaction in
      try clusters.map { MergedCluster(cluster: $0, outcome: try transaction.merge($0)) }
    }
  }
}

extension WriteTransaction {
  fileprivate func merge(_ cluster: DuplicateCluster) throws -> MergedCluster.Outcome {
    guard !cluster.isDoubtful else { return .doubtful }
    let losers = cluster.members.map(\.id).filter { $0 != cluster.winner }
    do {
      _ = try mergeCustomers(winner: cluster.winner, losers: losers, policy: MergePolicy())
      return .merged
    } catch MergeError.kindsDiffer { return .kindsDiffer }
  }
}
