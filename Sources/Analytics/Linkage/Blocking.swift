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

/// The keys of records, numbered in the order they come, with how many records have each.
struct KeyTable {
  struct Entry {
    let key: UInt32
    let record: UInt32
  }

  private(set) var entries: [Entry] = []
  /// How many records have each key, by its number.
  private(set) var sizes: [UInt32] = []
  private(set) var firstRecords: [UInt32] = []
  private var keys: [UInt64] = []
  private var slots: [UInt32]

  init(capacity: Int) {
    entries.reserveCapacity(capacity)
    var size = 1 << 8
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: .max, count: size)
  }

  mutating func add(_ key: UInt64, _ record: Int) {
    if keys.count * 2 > slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot] == .max {
      slots[slot] = UInt32(keys.count)
      keys.append(key)
      sizes.append(0)
      firstRecords.append(UInt32(record))
    }
    sizes[Int(slots[slot])] += 1
    entries.append(Entry(key: slots[slot], record: UInt32(record)))
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & (slots.count - 1)
    while slots[slot] != .max, keys[Int(slots[slot])] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: .max, count: slots.count * 2)
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = UInt32(number) }
  }
}

/// The pairs of records that share a block of one of several kinds, each once.
///
/// A pair belongs to the first kind in which it shares a block: nothing remembers the pairs.
package struct CandidatePairs {
  package private(set) var blockings: [Blocking] = []

  /// Kinds of keys that would bring too many pairs.
  package internal(set) var rejected: [String] = []

  package init() {}

  package mutating func add(_ blocking: Blocking) { blockings.append(blocking) }

  /// How many pairs there are when those of several kinds are counted several times.
  package var bound: Int { blockings.reduce(0) { $0 + $1.pairs } }

  /// Runs `body` with every pair, the lower record first.
  package func forEach(_ body: (Int, Int) throws -> Void) rethrows {
    for (index, blocking) in blockings.enumerated() {
      try forEach(in: blocking, earlier: blockings[..<index], body)
    }
  }

  private func forEach(
    in blocking: Blocking, earlier: ArraySlice<Blocking>, _ body: (Int, Int) throws -> Void
  ) rethrows {
    for block in 1..<max(1, blocking.ends.count) {
      let range = Int(blocking.ends[block - 1])..<Int(blocking.ends[block])
      for i in range {
        let a = Int(blocking.records[i])
        for j in (i + 1)..<max(i + 1, range.upperBound) {
          let b = Int(blocking.records[j])
          if isFirst(block, a, b, in: blocking), !earlier.contains(where: { $0.blocks.agrees(a, b) }) {
            try body(a, b)
          }
        }
      }
    }
  }

  /// Whether two records with several blocks each meet in this one first.
  @inline(__always)
  private func isFirst(_ block: Int, _ a: Int, _ b: Int, in blocking: Blocking) -> Bool {
    if blocking.blocks.isSingle(a, b) { return true }
    let others = blocking.blocks.values(of: b)
    return blocking.blocks.values(of: a).first { others.contains($0) } == UInt32(block)
  }
}
