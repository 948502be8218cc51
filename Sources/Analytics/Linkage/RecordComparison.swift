/// Compares records field by field.
package final class RecordComparison {
  package let fields: [LinkageField]
  private let readers: FrozenArray<FieldReader>
  private let given: Int?
  private let family: Int?
  private let name: Int?

  /// - Parameter fields: finished ones, at most ``AgreementPattern/limit``.
  package init(_ fields: [LinkageField]) {
    self.fields = fields
    readers = FrozenArray(fields.map(\.reader))
    given = fields.firstIndex { $0.role == .given }
    family = fields.firstIndex { $0.role == .family }
    name = fields.firstIndex { $0.role == .name }
  }

  /// How two records agree.
  package func pattern(_ a: Int, _ b: Int) -> AgreementPattern {
    var pattern = AgreementPattern()
    let readers = readers.start
    for index in 0..<self.readers.count {
      pattern.set(index, readers[index].level(a, b) ?? bestLevel(index, a, b))
    }
    if given != nil || family != nil { settleNames(a, b, &pattern) }
    return pattern
  }

  /// The best of the levels where a record has several values.
  private func bestLevel(_ index: Int, _ a: Int, _ b: Int) -> AgreementLevel {
    let (column, reader) = (fields[index].column, readers.start[index])
    var best = AgreementLevel.missing
    for left in column.values(of: a) {
      for right in column.values(of: b) {
        let found = reader.level(left, right)
        if found.rawValue > best.rawValue { best = found }
      }
    }
    return best
  }

  /// The whole name counts where parts are missing; given and family name may stand in each other's place.
  private func settleNames(_ a: Int, _ b: Int, _ pattern: inout AgreementPattern) {
    if let name, hasParts(a), hasParts(b) { pattern[name] = .missing }
    guard let given, let family, pattern[given].isNoAgreement, pattern[family].isNoAgreement else { return }
    let (givenNames, familyNames) = (readers.start[given], readers.start[family])
    let first = givenNames.level(givenNames.primary(of: a), familyNames, familyNames.primary(of: b))
    let second = familyNames.level(familyNames.primary(of: a), givenNames, givenNames.primary(of: b))
    let isOneMissing = min(first.rawValue, second.rawValue) == 0 && max(first.rawValue, second.rawValue) == 4
    guard isOneMissing || !(first.isNoAgreement || second.isNoAgreement) else { return }
    pattern[given] = .swapped
    pattern[family] = .missing
  }

  private func hasParts(_ record: Int) -> Bool {
    [given, family].contains { $0.map { readers.start[$0].primary(of: record) != 0 } ?? false }
  }
}

extension AgreementLevel {
  fileprivate var isNoAgreement: Bool { self == .missing || self == .different }
}

/// How alike two words are: equal ones are not asked for.
@inline(__always)
func textLevel(_ left: ValueTexts, _ a: UInt32, _ right: ValueTexts, _ b: UInt32) -> AgreementLevel {
  let (traitsA, traitsB) = (left.traits(a), right.traits(b))
  guard (traitsA | traitsB) & TextTraits.foreign == 0 else {
    return foreignLevel(left.text(a), right.text(b))
  }
  let (x, y) = (left[a], right[b])
  guard TextTraits.mayBeAlike(traitsA, x.count, traitsB, y.count) else { return .different }
  let level = textLevel(jaroWinkler(x, y))
  // The measure is hard on short words: it has 'meyer' and 'myer' at .865.
  guard level == .different, min(x.count, y.count) >= 3, abs(x.count - y.count) <= 1 else { return level }
  return (x.count <= y.count ? isOneEdit(x, y) : isOneEdit(y, x)) ? .near : .different
}

private func textLevel(_ likeness: Double) -> AgreementLevel {
  likeness >= 0.94 ? .close : likeness >= 0.88 ? .near : .different
}

/// Texts in any script. In names of three or more ideographs one other character is a variant, which the measure made
/// for alphabets does not see.
private func foreignLevel(_ a: String, _ b: String) -> AgreementLevel {
  let level = textLevel(jaroWinkler(a, b))
  guard level == .different, min(a.unicodeScalars.count, b.unicodeScalars.count) >= 3,
    b.unicodeScalars.allSatisfy({ $0.value >= 0x2E80 })
  else { return level }
  return levenshtein(a, b) == 1 ? .near : .different
}

/// How alike two numbers are: one digit wrong, left out, added or exchanged with its neighbour is a slip, as is a prefix
/// that one of them lacks.
func digitLevel(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> AgreementLevel {
  let (short, long) = a.count <= b.count ? (a, b) : (b, a)
  guard long.count >= 4 else { return .different }
  if short.count >= 7, long.count <= short.count + 5,
    long.suffix(short.count - 1).elementsEqual(short.dropFirst())
  {
    return .close
  }
  guard long.count <= short.count + 1 else { return .different }
  return isOneEdit(short, long) ? .close : .different
}

/// Whether one substitution, insertion or swap of neighbours leads from one text to the other, which is not shorter.
func isOneEdit(_ short: UnsafeBufferPointer<UInt8>, _ long: UnsafeBufferPointer<UInt8>) -> Bool {
  var start = 0
  while start < short.count, short[start] == long[start] { start += 1 }
  var end = 0
  while end < short.count - start, short[short.count - 1 - end] == long[long.count - 1 - end] { end += 1 }
  let rest = short.count - start - end
  if short.count != long.count { return rest == 0 }
  return rest <= 1 || (rest == 2 && short[start] == long[start + 1] && short[start + 1] == long[start])
}

/// How alike two dates of eight digits are.
func dateLevel(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> AgreementLevel {
  guard a.count == 8, b.count == 8 else { return digitLevel(a, b) }
  if isOneEdit(a, b) { return .close }
  let hasYear = a[..<4].elementsEqual(b[..<4])
  let hasMonth = a[4..<6].elementsEqual(b[4..<6])
  let hasDay = a[6...].elementsEqual(b[6...])
  if hasYear, a[4..<6].elementsEqual(b[6...]), a[6...].elementsEqual(b[4..<6]) { return .close }
  return (hasYear && (hasMonth || hasDay)) || (hasMonth && hasDay) ? .near : .different
}
