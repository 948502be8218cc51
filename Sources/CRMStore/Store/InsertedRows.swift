/// The rows that a changeset inserted into a table: their ids, their number, and the sum of their hashes.
package struct InsertedRows {
  private(set) var first: Int64?
  private(set) var last: Int64?
  private(set) var count: Int64 = 0
  private(set) var sum = RowSum()

  init() {}

  init(_ insertion: TableInsertion) {
    first = insertion.first
    last = insertion.first == nil ? nil : insertion.last
    count = insertion.count
    sum = insertion.sum
  }

  mutating func add(_ id: Int64, _ hash: RowSum) {
    first = min(first ?? id, id)
    last = max(last ?? id, id)
    count += 1
    sum += hash
  }
}
