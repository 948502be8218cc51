import Tabular

/// A value that a field of a record had for a time.
package struct FieldSpan {
  let field: String
  let row: RowName
  let value: Cell
  /// What brought the value about.
  package let from: RowHistory.State
  /// What ended it; `nil` while it stands.
  let until: RowHistory.State?
}

extension RowHistory {
  /// The spans of one thing that is read from the row, the oldest first; times without a value are left out.
  package func spans(of field: String, _ value: ([SQLValue]) -> Cell) -> [FieldSpan] {
    var spans: [FieldSpan] = []
    var from = states[0]
    var cell = states[0].values.map(value) ?? .null
    for state in states.dropFirst() {
      let next = state.values.map(value) ?? .null
      guard next != cell else { continue }
      if cell != .null {
        spans.append(FieldSpan(field: field, row: row, value: cell, from: from, until: state))
      }
      (from, cell) = (state, next)
    }
    if cell != .null { spans.append(FieldSpan(field: field, row: row, value: cell, from: from, until: nil)) }
    return spans
  }
}
