/// Which keys records are brought together by, found from the fields alone.
///
/// Several kinds of keys, so that a value that is missing or wrong in one does not hide a pair: every telling field by
/// itself, names in either order as written and by sound, rare words, and pairs of fields where one alone is shared
/// by too many.
struct LinkageBlocks {
  private let fields: [LinkageField]
  private let count: Int
  private(set) var pairs = CandidatePairs()
  /// Single fields whose blocks were all kept.
  private var whole: Set<Int> = []

  init(_ fields: [LinkageField], count: Int, check: () throws -> Void) throws {
    self.fields = fields
    self.count = count
    try addSingles(check)
    addNames()
    try addWords(check)
    try addCombinations(check)
  }

  /// How many pairs a kind of key may bring.
  private var allowance: Int { min(12 * count + 20_000, 3 * count + 1_200_000) }

  private mutating func add(_ name: String, _ keys: (Int, inout [UInt64]) -> Void) -> Bool {
    let blocking = Blocking(name, count: count, keys: keys)
    guard blocking.pairs <= allowance else {
      pairs.rejected.append(name)
      return false
    }
    pairs.add(blocking)
    return blocking.skipped.isEmpty
  }

  private mutating func addSingles(_ check: () throws -> Void) throws {
    for (index, field) in fields.enumerated() {
      try check()
      guard pairsSharing(field) <= allowance else {
        pairs.rejected.append(field.name)
        continue
      }
      let isWhole = add(field.name) { record, keys in
        for value in field.column.values(of: record) { keys.append(SplitMix64.mixed(UInt64(value))) }
      }
      if isWhole { whole.insert(index) }
    }
  }

  /// How many pairs share a value, but for values that too many records have.
  private func pairsSharing(_ field: LinkageField) -> Int {
    field.holders.reduce(0) { sum, holders in
      holders <= Blocking.sizeLimit ? sum + Int(holders) * (Int(holders) - 1) / 2 : sum
    }
  }

  private mutating func addNames() {
    guard let given = fields.first(where: { $0.role == .given }),
      let family = fields.first(where: { $0.role == .family })
    else { return }
    let values = { (record: Int) in (given.column.primary(of: record), family.column.primary(of: record)) }
    let (hashes, sounds) = (given.hashes(textHash), given.hashes(soundHash))
    let (familyHashes, familySounds) = (family.hashes(textHash), family.hashes(soundHash))
    _ = add("given+family name") { record, keys in
      let (first, last) = values(record)
      if first != 0, last != 0 { keys.append(hashes[Int(first)] &+ familyHashes[Int(last)]) }
    }
    _ = add("sound of names") { record, keys in
      let (first, last) = values(record)
      if first != 0, last != 0 { keys.append(sounds[Int(first)] &+ familySounds[Int(last)]) }
    }
  }

  private mutating func addWords(_ check: () throws -> Void) throws {
    for field in fields where field.measure == .text && field.role != .given && field.role != .family {
      try check()
      let words = RareWords(field)
      guard !words.isEmpty else { continue }
      _ = add("words of \(field.name)") { record, keys in
        for value in field.column.values(of: record) { words.add(value, to: &keys) }
      }
    }
  }

  private mutating func addCombinations(_ check: () throws -> Void) throws {
    for i in fields.indices where !whole.contains(i) {
      for j in fields.indices.dropFirst(i + 1) where !whole.contains(j) {
        try check()
        let (left, right) = (fields[i], fields[j])
        _ = add("\(left.name)+\(right.name)") { record, keys in
          let (a, b) = (left.column.primary(of: record), right.column.primary(of: record))
          if a != 0, b != 0 { keys.append(SplitMix64.mixed(UInt64(a) << 32 | UInt64(b))) }
        }
      }
    }
  }
}

extension LinkageField {
  /// A number of each value.
  fileprivate func hashes(_ hash: (UnsafeBufferPointer<UInt8>) -> UInt64) -> [UInt64] {
    let texts = texts
    return [0] + (1..<UInt32(max(1, texts.count))).map { hash(texts[$0]) }
  }
}

/// A number of the sound of a name; of the whole text where its script has no such code.
private func soundHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  if bytes.contains(where: { $0 >= 0x80 }) { return textHash(bytes) }
  return Array(soundex(String(decoding: bytes, as: UTF8.self)).utf8).withUnsafeBufferPointer(textHash)
}

/// The two rarest words of each value of several words, as keys.
///
/// Where a script writes no spaces, every two neighbouring characters are a word.
struct RareWords {
  private var first: [UInt64] = []
  private var second: [UInt64] = []

  var isEmpty: Bool { first.isEmpty }

  init(_ field: LinkageField) {
    let several = TextTraits.space | TextTraits.foreign
    let texts = field.texts
    guard texts.contain(several) else { return }
    var holders: [UInt64: UInt32] = [:]
    for number in 1..<UInt32(texts.count) {
      for word in RareWords.words(texts, number) {
        holders[word, default: 0] += field.holders[Int(number)]
      }
    }
    first = Array(repeating: 0, count: texts.count)
    second = first
    for number in 1..<UInt32(texts.count) {
      let words = RareWords.words(texts, number).filter { holders[$0] ?? 0 > 1 }
      let rare = words.sorted { (holders[$0] ?? 0, $0) < (holders[$1] ?? 0, $1) }
      if let word = rare.first { first[Int(number)] = word }
      if rare.count > 1 { second[Int(number)] = rare[1] }
    }
  }

  func add(_ value: UInt32, to keys: inout [UInt64]) {
    for key in [first[Int(value)], second[Int(value)]] where !keys.contains(key) { keys.append(key) }
  }

  private static func words(_ texts: ValueTexts, _ number: UInt32) -> Set<UInt64> {
    if texts.traits(number) & TextTraits.foreign != 0 { return foreignWords(texts.text(number)) }
    return Set(texts[number].split { !$0.isWordPart }.map { textHash(UnsafeBufferPointer(rebasing: $0)) })
  }

  private static func foreignWords(_ text: String) -> Set<UInt64> {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return Set(
      words.flatMap { word -> [String] in
        guard word.unicodeScalars.allSatisfy({ $0.value >= 0x2E80 }), word.count > 2 else {
          return [String(word)]
        }
        let characters = Array(word)
        return characters.indices.dropLast().map { String(characters[$0...($0 + 1)]) }
          + characters.indices.dropLast(2).map { String([characters[$0], characters[$0 + 2]]) }
      }.map { Array($0.utf8).withUnsafeBufferPointer(textHash) })
  }
}

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
