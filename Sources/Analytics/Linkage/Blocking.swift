/// Records that share a key, for one kind of key.
///
/// Only blocks of two and more records are kept.
package struct Blocking {
  package let name: String
  /// The records of all blocks, block by block.
  private(set) var records: [UInt32] = []
  /// Where each block ends; block 1 begins at 0.
  private(set) var ends: [UInt32] = [0]
  /// The blocks of each record, to see whether two share one.
  let blocks: LinkageColumn
  /// How many pairs of records share a block.
  package private(set) var pairs = 0
  /// Blocks that hold too many records: a record of each, and how many.
  package private(set) var skipped: [(record: Int, size: Int)] = []

  package static let sizeLimit = 2_000

  /// - Parameters:
  ///   - count: how many records there are.
  ///   - keys: adds the keys of a record, each once; 0 is none.
  init(_ name: String, count: Int, keys: (Int, inout [UInt64]) -> Void) {
    self.name = name
    blocks = LinkageColumn(count: count)
    var table = KeyTable(capacity: count)
    var found: [UInt64] = []
    for record in 0..<count {
      found.removeAll(keepingCapacity: true)
      keys(record, &found)
      for key in found where key != 0 { table.add(key, record) }
    }
    fill(table)
  }

  private mutating func fill(_ table: KeyTable) {
    var block = Array(repeating: UInt32(0), count: table.sizes.count)
    var total: UInt32 = 0
    for (key, size) in table.sizes.enumerated() where size > 1 {
      if size > UInt32(Blocking.sizeLimit) {
        skipped.append((Int(table.firstRecords[key]), Int(size)))
      } else {
        total += size
        ends.append(total)
        block[key] = UInt32(ends.count - 1)
        pairs += Int(size) * Int(size - 1) / 2
      }
    }
    records = Array(repeating: 0, count: Int(total))
    var next = ends
    for entry in table.entries where block[Int(entry.key)] != 0 {
      let number = block[Int(entry.key)]
      records[Int(next[Int(number) - 1])] = entry.record
      next[Int(number) - 1] += 1
      blocks.add(number, to: Int(entry.record))
    }
  }
}
