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
