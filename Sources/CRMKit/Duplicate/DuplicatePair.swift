import Analytics
import Tabular

/// Two customers who are likely one.
package struct DuplicatePair: Sendable {
  package var customer: RecordError.Candidate
  package var other: RecordError.Candidate
  package var score: PairScore
  /// Every field that was compared, with what it adds.
  package var shares: [(field: String, weight: FieldWeight)]

  /// The fields that agree so far.
  func fields(_ levels: Set<AgreementLevel>) -> [String] {
    shares.filter { levels.contains($0.weight.level) }.map(\.field)
  }
}

extension DuplicateSearch {
  /// The pairs from the most likely one on, equal ones in the order of their ids.
  package func pairs() throws -> [DuplicatePair] {
    var found: [(a: Int, b: Int, score: PairScore)] = []
    try forEachPair { a, b, score in found.append((a, b, score)) }
    found.sort { left, right in
      left.score.odds != right.score.odds
        ? left.score.odds > right.score.odds : (left.a, left.b) < (right.a, right.b)
    }
    let names = try names(of: found.flatMap { [ids[$0.a], ids[$0.b]] })
    return found.map { pair(min($0.a, $0.b), max($0.a, $0.b), $0.score, names) }
  }

  func pair(_ a: Int, _ b: Int, _ score: PairScore, _ names: [Int64: String]) -> DuplicatePair {
    DuplicatePair(
      customer: RecordError.Candidate(id: ids[a], name: names[ids[a]] ?? ""),
      other: RecordError.Candidate(id: ids[b], name: names[ids[b]] ?? ""), score: score,
      shares: zip(linkage.fields, linkage.shares(a, b)).map { ($0.name, $1) })
  }
}

extension DuplicatePair: Tabulated {
  package static let columns = [
    Column("customer_id", .integer, help: "id of the customer with the lower id"),
    Column("name", help: "name of that customer"),
    Column("other_id", .integer, help: "id of the other customer"),
    Column("other_name", help: "name of the other customer"),
    Column("probability", .decimal, help: "match probability, 0 to 1"),
    Column("weight", .decimal, help: "match weight: sum of the weights of the fields in bits"),
    Column(
      "prior", .decimal, shown: false, help: "prior weight in bits, added before the probability is computed"),
    Column("against", shown: false, help: "alternative: strangers, or related people"),
    Column("agrees", .list, help: "fields that agree exactly"),
    Column("similar", .list, help: "fields that nearly agree, or swapped names"),
    Column("differs", .list, help: "fields that differ"),
    Column("weights", .json, shown: false, help: "weight of each field in bits; the sum is the match weight"),
  ]

  package var cells: [Cell] {
    [
      .integer(customer.id), .text(customer.name), .integer(other.id), .text(other.name),
      .ratio(score.probability), .decimal(score.weight.literal(digits: 2)),
      .decimal(score.prior.literal(digits: 2)),
      .text(score.isAgainstRelated ? "related" : "strangers"), .list(fields([.exact])),
      .list(fields([.close, .near, .swapped])), .list(fields([.different])),
      .json(
        .object(
          shares.filter { $0.weight.level != .missing }
            .map { ($0.field, .number($0.weight.weight.literal(digits: 2))) })),
    ]
  }
}
