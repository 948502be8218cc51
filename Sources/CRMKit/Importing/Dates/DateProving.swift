import Tabular

/// A pass over a whole file that finds for each date column whether day or month comes first.
package struct DateProving<Mapper: DraftMapper>: Sendable {
  private var mapper: Mapper
  private var proofs: [String: DateProof] = [:]
  private var names: [String] = []
  private var columns: [Int] = []

  package init(_ mapper: Mapper) { self.mapper = mapper }

  /// - Throws: ``ImportPlanError`` as the mapper does.
  package mutating func observe(_ record: Record) throws(ImportPlanError) {
    if record.names != names {
      names = record.names
      columns = try mapper.undecidedDateColumns(names)
    }
    for index in columns where index < record.values.count {
      proofs[names[index], default: DateProof()].observe(
        record.values[index], line: record.line(ofValue: index))
    }
  }

  /// By column name, what ``DraftMapper/apply(_:)`` is given.
  package var rules: [String: DateRule] { proofs.mapValues(\.rule) }
}
