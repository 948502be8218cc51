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
