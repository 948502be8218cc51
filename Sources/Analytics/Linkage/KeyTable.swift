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
