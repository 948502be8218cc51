/// The first and the last id that a transaction gave in a table; an empty range for none.
package struct InsertedIDs {
  package var first = Int64.max
  package var last = Int64.min
  package var isEmpty: Bool { first > last }

  package init(_ transaction: WriteTransaction, _ table: String) {
    guard let rows = transaction.insertedRows(in: table), let first = rows.first, let last = rows.last else {
      return
    }
    (self.first, self.last) = (first, last)
  }

  package func contains(_ id: Int64) -> Bool { first <= id && id <= last }
}
