import Tabular

/// What merging did, or would do.
package struct MergeSummary: Sendable, Equatable {
  /// The customer that is left, by its name afterwards.
  package var winner: RecordError.Candidate
  /// Those that are aliases now.
  package var losers: [RecordError.Candidate]
  package var changes: [Change] = []
}

extension MergeSummary {
  /// The outcome of a value, or of rows of one sort.
  package struct Change: Sendable, Equatable {
    package enum Outcome: String, Sendable, CaseIterable {
      /// The winner has the value now, or the parts of an address that it lacked.
      case taken
      /// Rows belong to the winner now.
      case moved
      /// The winner had the same already.
      case same
      /// The value gave way to another; history alone has it.
      case lost
    }

    /// Whose value or rows they were.
    package var customer: Int64
    /// A field, or the table of the rows.
    package var what: String
    package var outcome: Outcome
    package var count: Int
    /// The values; empty for rows that have none of their own.
    package var values: [String]
  }

  /// Counts one more value or row.
  mutating func note(_ customer: Int64, _ what: String, _ outcome: Change.Outcome, _ value: String? = nil) {
    let values = [value].compactMap(\.self)
    let place = changes.firstIndex { $0.customer == customer && $0.what == what && $0.outcome == outcome }
    guard let place else {
      changes.append(Change(customer: customer, what: what, outcome: outcome, count: 1, values: values))
      return
    }
    changes[place].count += 1
    changes[place].values += values
  }
}

extension MergeSummary.Change: Tabulated {
  package static let columns = [
    Column("customer_id", .integer, help: "id of the customer whose value or rows they were"),
    Column("what", help: "field, or table of the rows"),
    Column(
      "outcome",
      help: "outcome: taken or moved to the winner, same there already, or lost (kept in history only)"),
    Column("count", .integer, help: "number of values or rows"),
    Column("values", .list, help: "values; empty for rows without one"),
  ]

  package var cells: [Cell] {
    [
      .integer(customer), .text(what), .text(outcome.rawValue), .integer(Int64(count)),
      values.isEmpty ? .null : .list(values),
    ]
  }
}
