import Tabular

/// Names for scores: the first rule that holds gives the name, `Others` where none does.
///
/// Rules are about scores 1…5; other numbers of scores are brought to these: ⌈5·score / q⌉.
package struct RFMSegmentTable: Sendable {
  package let name: String
  package let rules: [RFMSegmentRule]
  /// The names, in the order of the rules, `Others` last.
  package let names: [String]
  /// The position of the name for every r, f and m.
  private let positions: [UInt16]

  package static let others = "Others"

  package init(name: String, rules: [RFMSegmentRule]) {
    self.name = name
    self.rules = rules
    let names = rules.map(\.name).uniqued() + [RFMSegmentTable.others]
    self.names = names
    positions = (0..<125).map { code in
      let rule = rules.first { $0.holds(code / 25 + 1, code / 5 % 5 + 1, code % 5 + 1) }
      return UInt16(rule.flatMap { names.firstIndex(of: $0.name) } ?? names.count - 1)
    }
  }

  /// The position of the segment in ``names`` for scores 1…5.
  func position(_ r: Int, _ f: Int, _ m: Int) -> Int { Int(positions[(r - 1) * 25 + (f - 1) * 5 + m - 1]) }

  /// Reads a table from rows with the columns of ``RFMSegmentRule``.
  /// - Throws: ``ReportError/malformedSegments(file:line:)``, ``ReadError``, ``FileError``.
  package init(path: String) throws {
    let reader = try RecordReader(path: path)
    var rules: [RFMSegmentRule] = []
    while let record = try reader.next() {
      guard let rule = RFMSegmentRule(record) else {
        throw ReportError.malformedSegments(file: path, line: record.line)
      }
      rules.append(rule)
    }
    self.init(name: path, rules: rules)
  }
}

extension RFMSegmentRule {
  /// A row of a table of segments; a range that is left out is every score.
  fileprivate init?(_ record: Record) {
    func value(_ name: String) -> String? {
      record.names.firstIndex(of: name).flatMap { record.values[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }
    func range(_ letter: String) -> ClosedRange<Int>? {
      let low = value(letter + "_min").map { Int($0) } ?? 1
      let high = value(letter + "_max").map { Int($0) } ?? 5
      guard let low, let high, low >= 1, low <= high, high <= 5 else { return nil }
      return low...high
    }
    guard let name = value("segment"), let r = range("r"), let f = range("f"), let m = range("m") else {
      return nil
    }
    self.init(name, r, f, m)
  }
}
