import Tabular

/// A pass over a whole file that finds for each date column whether day or month comes first.
package struct DateProving: Sendable {
  private var mapper: RecordMapper
  private var proofs: [String: DateProof] = [:]
  private var names: [String] = []
  private var columns: [Int] = []

  package init(_ mapper: RecordMapper) { self.mapper = mapper }

  /// - Throws: ``ImportPlanError`` as ``RecordMapper`` does.
  package mutating func observe(_ record: Record) throws(ImportPlanError) {
    if record.names != names {
      names = record.names
      columns = try mapper.mapping(for: names).undecidedDateColumns
    }
    for index in columns where index < record.values.count {
      proofs[names[index], default: DateProof()].observe(
        record.values[index], line: record.line(ofValue: index))
    }
  }

  /// By column name, what ``RecordMapper/apply(_:)`` is given.
  package var rules: [String: DateRule] { proofs.mapValues(\.rule) }
}
