import Tabular

/// What a pass over a whole file shows of its columns, by their names.
package struct ColumnRules: Sendable {
  /// Which of day and month comes first, or what else dates are.
  package var dates: [String: DateRule] = [:]
  /// What stands before decimals.
  package var numbers: [String: NumberRule] = [:]

  package init() {}

  mutating func merge(_ other: ColumnRules) {
    dates.merge(other.dates) { _, new in new }
    numbers.merge(other.numbers) { _, new in new }
  }
}

/// Columns whose values wait for a proof, by their place in a record.
package struct UndecidedColumns: Sendable {
  var dates: [Int] = []
  var numbers: [Int] = []
}

/// A pass over a whole file that finds how the dates and the numbers of each column are written.
package struct ColumnProving<Mapper: DraftMapper>: Sendable {
  private var mapper: Mapper
  private var dates: [String: DateProof] = [:]
  private var numbers: [String: NumberProof] = [:]
  private var names: [String] = []
  private var columns = UndecidedColumns()

  package init(_ mapper: Mapper) { self.mapper = mapper }

  /// - Throws: ``ImportPlanError`` as the mapper does.
  package mutating func observe(_ record: Record) throws(ImportPlanError) {
    if record.names != names {
      names = record.names
      columns = try mapper.undecidedColumns(names)
    }
    for index in columns.dates where index < record.values.count {
      dates[names[index], default: DateProof()].observe(
        record.values[index], line: record.line(ofValue: index))
    }
    for index in columns.numbers where index < record.values.count {
      numbers[names[index], default: NumberProof()].observe(
        record.values[index], line: record.line(ofValue: index))
    }
  }

  /// What ``DraftMapper/apply(_:)`` is given.
  package var rules: ColumnRules {
    var rules = ColumnRules()
    rules.dates = dates.mapValues(\.rule)
    rules.numbers = numbers.mapValues(\.rule)
    return rules
  }
}
