import Analytics
import Tabular

/// Why two customers are taken for one, or not: each field's share, whose sum is the weight.
package struct DuplicateExplanation: Sendable {
  /// What one field says.
  package struct Part: Sendable {
    package var field: String
    package var value: [String]
    package var otherValue: [String]
    package var share: FieldWeight
  }

  package var pair: DuplicatePair
  package var parts: [Part]
  /// Whether the probability reaches the threshold.
  package var isLikely: Bool
  /// Whether the two are marked as not duplicates.
  package var isExcluded: Bool

  /// Whether all fields in which both have a value say the same: the two may still be strangers, where few fields are
  /// compared and many share what they say.
  package var isEqual: Bool { parts.allSatisfy { [.exact, .missing].contains($0.share.level) } }
}

extension DuplicateSearch {
  /// Explains a pair, whether it was brought together by a key or not.
  ///
  /// - Throws: ``DuplicateError/sameCustomer(_:)``, ``RecordError``.
  package func explanation(of customer: Int64, and otherCustomer: Int64) throws -> DuplicateExplanation {
    guard customer != otherCustomer else { throw DuplicateError.sameCustomer(customer) }
    let (low, high) = (min(customer, otherCustomer), max(customer, otherCustomer))
    let (a, b) = (try record(of: low), try record(of: high))
    let score = linkage.score(a, b)
    let shares = linkage.shares(a, b)
    return DuplicateExplanation(
      pair: pair(a, b, score, try names(of: [low, high])),
      parts: zip(linkage.fields, shares).map { field, share in
        DuplicateExplanation.Part(
          field: field.name, value: field.texts(of: a), otherValue: field.texts(of: b), share: share)
      },
      isLikely: score.probability >= options.threshold, isExcluded: excluded.contains(RecordPair(a, b)))
  }
}

extension DuplicateExplanation.Part: Tabulated {
  package static let columns = [
    Column("field", help: "compared field"),
    Column("value", .list, help: "compared value: case-folded, a number without separators"),
    Column("other_value", .list, help: "compared value of the other customer"),
    Column("level", help: "agreement: exact, close, near, different, swapped or missing"),
    Column("m", .decimal, use: .detail, help: "m: how often duplicates agree this far"),
    Column("u", .decimal, use: .detail, help: "u: how often other pairs do, on this value if it is the same"),
    Column("weight", .decimal, use: .key, help: "match weight: log2 of m/u in bits"),
  ]

  package var cells: [Cell] {
    let isMissing = share.level == .missing
    return [
      .text(field), .list(value), .list(otherValue), .text(share.level.word),
      isMissing ? .null : .decimal(share.m.literal(digits: 6)),
      isMissing ? .null : .decimal(share.u.literal(digits: 6)),
      .decimal(share.weight.literal(digits: 2)),
    ]
  }
}
