/// Collects the distinct values of a field and numbers them from 1; 0 is the missing one.
///
/// The texts stand in one array of bytes, so that a million of them cost little more than their letters.
struct LinkageValues {
  private(set) var bytes: [UInt8] = []
  /// Where each value ends; the one before tells where it begins.
  private(set) var ends: [UInt32] = [0]
  /// Numbers by hash; 0 is a free slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 10)

  /// The number of a value, new or known; 0 for an empty one.
  mutating func number(of value: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard !value.isEmpty else { return 0 }
    if ends.count * 2 > slots.count { grow() }
    let slot = slot(of: value)
    if slots[slot] == 0 {
      slots[slot] = UInt32(ends.count)
      bytes.append(contentsOf: value)
      ends.append(UInt32(bytes.count))
    }
    return slots[slot]
  }

  private func slot(of value: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: textHash(value)) & (slots.count - 1)
    while slots[slot] != 0, !isEqual(slots[slot], value) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isEqual(_ number: UInt32, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(ends[Int(number) - 1])
    guard Int(ends[Int(number)]) - start == value.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      value.indices.allSatisfy { bytes[start + $0] == value[$0] }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    bytes.withUnsafeBufferPointer { bytes in
      for number in 1..<ends.count {
        let value = UnsafeBufferPointer(rebasing: bytes[Int(ends[number - 1])..<Int(ends[number])])
        var slot = Int(truncatingIfNeeded: textHash(value)) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(number)
      }
    }
  }
}

/// A number that differs between texts, the same in every run.
func textHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  return SplitMix64.mixed(hash)
}
