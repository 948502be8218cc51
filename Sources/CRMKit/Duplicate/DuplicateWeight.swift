import Analytics
import Foundation
import Tabular

/// The match weight of an agreement on a field, as learned.
package struct DuplicateWeight: Sendable {
  package var field: String
  package var level: AgreementLevel
  package var m: Double
  package var u: Double
  /// How many values the field has over all customers, and how many of them differ.
  package var values: Int
  package var distinct: Int
}

extension DuplicateSearch {
  /// The weights by field and level.
  package func weights() -> [DuplicateWeight] {
    linkage.fields.enumerated().flatMap { index, field in
      AgreementLevel.allCases.filter { $0 != .missing && ($0 != .swapped || field.role == .given) }.reversed()
        .map { level in
          DuplicateWeight(
            field: field.name, level: level, m: linkage.model.m[index, level],
            u: linkage.model.u[index, level], values: Int(field.filled), distinct: field.distinct)
        }
    }
  }
}

extension AgreementLevel {
  /// The level as it is written.
  package var word: String {
    switch self {
    case .missing: "missing"
    case .different: "different"
    case .near: "near"
    case .close: "close"
    case .exact: "exact"
    case .swapped: "swapped"
    }
  }
}

extension DuplicateWeight: Tabulated {
  package static let columns = [
    Column("field", help: "compared field"),
    Column("level", help: "agreement: exact, close, near or different; swapped for given and family name"),
    Column("m", .decimal, help: "m: how often duplicates agree this far"),
    Column("u", .decimal, help: "u: how often unrelated customers do"),
    Column(
      "weight", .decimal,
      help: "match weight: log2 of m/u in bits; a rare value weighs more, a common one less"),
    Column("values", .integer, help: "number of customers with a value"),
    Column("distinct", .integer, help: "number of different values"),
  ]

  package var cells: [Cell] {
    [
      .text(field), .text(level.word), .decimal(m.literal(digits: 6)), .decimal(u.literal(digits: 6)),
      .decimal(log2(m / u).literal(digits: 2)), .integer(Int64(values)), .integer(Int64(distinct)),
    ]
  }
}
