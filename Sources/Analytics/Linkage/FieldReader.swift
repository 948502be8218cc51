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
