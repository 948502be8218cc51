import Analytics
import Tabular

/// Customers connected by pairs of likely duplicates.
package struct DuplicateCluster: Sendable {
  /// The customers, ascending; one of them is to be kept.
  package var members: [RecordError.Candidate]
  /// The customer that knows most: who is to stay when they are merged.
  package var winner: Int64
  /// The least weight of any two members, in bits.
  package var leastWeight: Double
  /// Whether two members are probably not duplicates, or are marked as not: a chain has tied together what does not belong
  /// together, and nothing should merge them unseen.
  package var isDoubtful: Bool
}

extension DuplicateSearch {
  /// Above how many members only the pairs that were linked are weighed.
  private static let weighedMembers = 200

  /// The clusters in the order of their first members.
  package func clusters() throws -> [DuplicateCluster] {
    var components = ConnectedComponents(count: ids.count)
    var linked: [Int] = []
    try forEachPair { a, b, _ in
      components.link(a, b)
      linked.append(a)
      linked.append(b)
    }
    var members: [Int: Set<Int>] = [:]
    for record in linked { members[components.root(of: record), default: []].insert(record) }
    let names = try names(of: Set(linked).map { ids[$0] })
    return members.sorted { $0.key < $1.key }.map { cluster($0.value.sorted(), names) }
  }

  private func cluster(_ records: [Int], _ names: [Int64: String]) -> DuplicateCluster {
    var least = Double.infinity
    var isDoubtful = records.count > DuplicateSearch.weighedMembers
    for (position, a) in records.prefix(DuplicateSearch.weighedMembers).enumerated() {
      for b in records.prefix(DuplicateSearch.weighedMembers).dropFirst(position + 1) {
        least = min(least, linkage.score(a, b).weight)
        isDoubtful = isDoubtful || excluded.contains(RecordPair(a, b))
      }
    }
    return DuplicateCluster(
      members: records.map { RecordError.Candidate(id: ids[$0], name: names[ids[$0]] ?? "") },
      winner: ids[winner(of: records)], leastWeight: least, isDoubtful: isDoubtful || least < 0)
  }

  /// The record with most values; the first of several.
  private func winner(of records: [Int]) -> Int {
    let known = records.map { record in
      linkage.fields.reduce(0) { $0 + $1.texts(of: record).count }
    }
    let most = known.max() ?? 0
    return zip(records, known).first { $0.1 == most }?.0 ?? records[0]
  }
}

/// A customer in a cluster.
package struct DuplicateMember: Sendable {
  /// The number of the cluster in the list, from 1.
  package var cluster: Int
  package var customer: RecordError.Candidate
  package var of: DuplicateCluster
}

extension DuplicateMember: Tabulated {
  package static let columns = [
    Column("cluster", .integer, help: "number of the cluster in this list"),
    Column("customer_id", .integer, help: "id of the customer"),
    Column("name", help: "name of the customer"),
    Column(
      "winner", .boolean, help: "whether it is the most complete, so that the others should be merged into it"
    ),
    Column("size", .integer, help: "number of customers in the cluster"),
    Column("least_weight", .decimal, help: "lowest match weight of any two of them, in bits"),
    Column(
      "doubtful", .boolean,
      help: "whether two of them are probably not duplicates, or marked as not duplicates"),
  ]

  package var cells: [Cell] {
    [
      .integer(Int64(cluster)), .integer(customer.id), .text(customer.name),
      .boolean(customer.id == of.winner),
      .integer(Int64(of.members.count)), .decimal(of.leastWeight.literal(digits: 2)), .boolean(of.isDoubtful),
    ]
  }
}

extension DuplicateSearch {
  /// The members of every cluster, a row each.
  package func members() throws -> [DuplicateMember] {
    try clusters().enumerated().flatMap { number, cluster in
      cluster.members.map { DuplicateMember(cluster: number + 1, customer: $0, of: cluster) }
    }
  }
}
