/// The texts of numbered values, for comparing; they belong to a ``ValueStorage``.
struct ValueTexts {
  let count: Int
  private let bytes: UnsafePointer<UInt8>
  private let ends: UnsafePointer<UInt32>
  private let marks: UnsafePointer<UInt64>

  init(_ storage: ValueStorage) {
    count = storage.ends.count
    bytes = storage.bytes.start
    ends = storage.ends.start
    marks = storage.traits.start
  }

  /// The bytes of a value; none for the missing one.
  @inline(__always)
  subscript(_ number: UInt32) -> UnsafeBufferPointer<UInt8> {
    if number == 0 { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = Int(ends[Int(number) - 1])
    return UnsafeBufferPointer(start: bytes + start, count: Int(ends[Int(number)]) - start)
  }

  /// Which characters a value has, see ``TextTraits``.
  @inline(__always)
  func traits(_ number: UInt32) -> UInt64 { marks[Int(number)] }

  func text(_ number: UInt32) -> String { String(decoding: self[number], as: UTF8.self) }

  /// Whether any value has one of `traits`.
  func contain(_ traits: UInt64) -> Bool { (0..<count).contains { marks[$0] & traits != 0 } }
}

/// The memory of numbered values.
final class ValueStorage {
  let bytes: FrozenArray<UInt8>
  let ends: FrozenArray<UInt32>
  let traits: FrozenArray<UInt64>

  init(_ values: LinkageValues) {
    bytes = FrozenArray(values.bytes)
    ends = FrozenArray(values.ends)
    traits = FrozenArray(
      values.bytes.withUnsafeBufferPointer { bytes in
        [0]
          + zip(values.ends, values.ends.dropFirst()).map { start, end in
            TextTraits.of(UnsafeBufferPointer(rebasing: bytes[Int(start)..<Int(end)]))
          }
      })
  }
}
