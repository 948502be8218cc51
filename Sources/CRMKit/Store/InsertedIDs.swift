/// The first and the last id that a transaction gave in a table; an empty range for none.
struct InsertedIDs {
  var first = Int64.max
  var last = Int64.min
  var isEmpty: Bool { first > last }

  init(_ transaction: WriteTransaction, _ table: String) {
    guard let rows = transaction.insertedRows(in: table), let first = rows.first, let last = rows.last else {
      return
    }
    (self.first, self.last) = (first, last)
  }

  func contains(_ id: Int64) -> Bool { first <= id && id <= last }
}
