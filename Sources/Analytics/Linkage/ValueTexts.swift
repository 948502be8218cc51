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

/// Elements that stay where they are until the last reference goes, for loops that must not count references.
final class FrozenArray<Element: BitwiseCopyable> {
  let count: Int
  let start: UnsafePointer<Element>
  private let memory: UnsafeMutablePointer<Element>

  init(_ elements: [Element]) {
    count = elements.count
    memory = .allocate(capacity: max(1, elements.count))
    memory.initialize(from: elements, count: elements.count)
    start = UnsafePointer(memory)
  }

  deinit { memory.deallocate() }
}

// What it points at never changes.
extension FrozenArray: @unchecked Sendable where Element: Sendable {}

/// What a text holds, in one word: enough to see that two texts cannot be alike without reading them.
///
/// Bits 0…25 are the letters, 26…35 the digits, 36 any other character, 62 a space, 63 something that is not ASCII.
enum TextTraits {
  static let space: UInt64 = 1 << 62
  static let foreign: UInt64 = 1 << 63
  static let letters: UInt64 = (1 << 36) - 1
  static let characters: UInt64 = (1 << 37) - 1

  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var traits: UInt64 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): traits |= 1 << UInt64(byte &- UInt8(ascii: "a"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): traits |= 1 << UInt64(byte &- UInt8(ascii: "0") &+ 26)
      case UInt8(ascii: " "): traits |= space | 1 << 36
      case 0x80...: traits |= foreign
      default: traits |= 1 << 36
      }
    }
    return traits
  }

  /// Whether two ASCII texts could reach a Jaro–Winkler likeness of .88: the likeness of Jaro must be .8 for that.
  @inline(__always)
  static func mayBeAlike(_ a: UInt64, _ lengthA: Int, _ b: UInt64, _ lengthB: Int) -> Bool {
    let missingA = ((a & ~b) & characters).nonzeroBitCount
    let missingB = ((b & ~a) & characters).nonzeroBitCount
    let common = Double(min(lengthA - missingA, lengthB - missingB))
    return common / Double(lengthA) + common / Double(lengthB) >= 1.4
  }
}

/// Compares values of one field: nothing but addresses, so that a loop over pairs counts no references.
///
/// It holds as long as its ``LinkageField``.
struct FieldReader {
  private let first: UnsafePointer<UInt32>
  let texts: ValueTexts
  private let sorted: SortedWords.Reader?
  private let measure: LinkageMeasure

  init(
    _ first: UnsafePointer<UInt32>, _ texts: ValueTexts, _ sorted: SortedWords.Reader?,
    _ measure: LinkageMeasure
  ) {
    self.first = first
    self.texts = texts
    self.sorted = sorted
    self.measure = measure
  }

  /// How far two records agree on their first values; `nil` where one of them has several.
  @inline(__always)
  func level(_ a: Int, _ b: Int) -> AgreementLevel? {
    let (left, right) = (first[a], first[b])
    if left == 0 || right == 0 { return .missing }
    if left == right, left & LinkageColumn.several == 0 { return .exact }
    if (left | right) & LinkageColumn.several != 0 { return nil }
    return likeness(left, right)
  }

  @inline(__always)
  func primary(of record: Int) -> UInt32 { first[record] & ~LinkageColumn.several }

  /// How far two values agree.
  func level(_ a: UInt32, _ b: UInt32) -> AgreementLevel {
    if a == 0 || b == 0 { return .missing }
    return a == b ? .exact : likeness(a, b)
  }

  /// How far a value agrees with one of another field of words.
  func level(_ a: UInt32, _ other: FieldReader, _ b: UInt32) -> AgreementLevel {
    if a == 0 || b == 0 { return .missing }
    return texts[a].elementsEqual(other.texts[b]) ? .exact : textLevel(texts, a, other.texts, b)
  }

  private func likeness(_ a: UInt32, _ b: UInt32) -> AgreementLevel {
    switch measure {
    case .text:
      let plain = textLevel(texts, a, texts, b)
      guard plain == .different, let sorted else { return plain }
      return sorted.level(texts, a, b)
    case .digits: return digitLevel(texts[a], texts[b])
    case .date: return dateLevel(texts[a], texts[b])
    }
  }
}
