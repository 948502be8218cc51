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

/// A named range of scores.
package struct RFMSegmentRule: Sendable, Equatable {
  package var name: String
  package var recency: ClosedRange<Int>
  package var frequency: ClosedRange<Int>
  package var monetary: ClosedRange<Int>

  package init(
    _ name: String, _ recency: ClosedRange<Int>, _ frequency: ClosedRange<Int>,
    _ monetary: ClosedRange<Int> = 1...5
  ) {
    self.name = name
    self.recency = recency
    self.frequency = frequency
    self.monetary = monetary
  }

  func holds(_ r: Int, _ f: Int, _ m: Int) -> Bool {
    recency.contains(r) && frequency.contains(f) && monetary.contains(m)
  }
}

extension RFMSegmentRule: Tabulated {
  package static let columns = [
    Column("segment", help: "name of the segment"),
    Column("r_min", .integer, help: "lowest score of recency"),
    Column("r_max", .integer, help: "highest score of recency"),
    Column("f_min", .integer, help: "lowest score of frequency"),
    Column("f_max", .integer, help: "highest score of frequency"),
    Column("m_min", .integer, help: "lowest score of monetary value"),
    Column("m_max", .integer, help: "highest score of monetary value"),
  ]

  package var cells: [Cell] {
    [.text(name)]
      + [recency, frequency, monetary].flatMap {
        [Cell.integer(Int64($0.lowerBound)), .integer(Int64($0.upperBound))]
      }
  }
}

extension RFMSegmentTable {
  /// The tables that the program knows by name.
  package static let shipped = [grid, package]

  /// Ten segments by recency and frequency, every score in one of them.
  /// - Source: the map of recency and frequency that Putler published in 2016.
  package static let grid = RFMSegmentTable(
    name: "grid",
    rules: [
      RFMSegmentRule("Champions", 5...5, 4...5),
      RFMSegmentRule("Loyal Customers", 3...4, 4...5),
      RFMSegmentRule("Potential Loyalists", 4...5, 2...3),
      RFMSegmentRule("New Customers", 5...5, 1...1),
      RFMSegmentRule("Promising", 4...4, 1...1),
      RFMSegmentRule("Need Attention", 3...3, 3...3),
      RFMSegmentRule("About to Sleep", 3...3, 1...2),
      RFMSegmentRule("Can't Lose", 1...2, 5...5),
      RFMSegmentRule("At Risk", 1...2, 3...4),
      RFMSegmentRule("Hibernating", 1...2, 1...2),
    ])

  /// Ten segments by all three scores; the rest are others.
  /// - Source: the vignette of the R package rfm 0.3.0.
  package static let package = RFMSegmentTable(
    name: "package",
    rules: [
      RFMSegmentRule("Champions", 5...5, 5...5, 5...5),
      RFMSegmentRule("Potential Loyalist", 3...5, 3...5, 2...5),
      RFMSegmentRule("Loyal Customers", 2...4, 2...4, 2...4),
      RFMSegmentRule("Promising", 3...4, 1...3, 3...5),
      RFMSegmentRule("New Customers", 4...5, 1...3, 1...5),
      RFMSegmentRule("Can't Lose Them", 1...2, 3...4, 4...5),
      RFMSegmentRule("At Risk", 1...2, 2...5, 4...5),
      RFMSegmentRule("Need Attention", 1...3, 3...5, 3...5),
      RFMSegmentRule("About To Sleep", 2...3, 1...3, 1...4),
      RFMSegmentRule("Lost", 1...1, 1...5, 1...5),
    ])
}
