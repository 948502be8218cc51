import Tabular

/// What an import of a file would understand of it, found without a database.
package struct ImportInspection: Sendable {
  package let file: String
  /// What its records were taken for.
  package let noun: RecordNoun
  package let source: SourceDescription
  package let skippedPreambleLines: Int
  package private(set) var preset: ImportPreset?
  package private(set) var variant: ImportPreset.Variant?
  package private(set) var columns: [MappedColumn] = []
  private var names: Set<String> = []
  private var lastNames: [String] = []
  package private(set) var read = 0
  package private(set) var rejected = 0
  package private(set) var problems = FaultList()
  package private(set) var warnings = FaultList()

  /// Reads the whole file, for what its columns show first.
  ///
  /// - Parameter mapper: makes the mapper of the noun.
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``.
  init<Mapper: DraftMapper>(
    _ file: ImportFile, _ noun: RecordNoun, interruption: Interruption,
    mapper makeMapper: (RecordReader) throws -> Mapper
  ) throws {
    let rules = try file.columnRules(makeMapper)
    let reader = try file.reader()
    var mapper = try makeMapper(reader)
    try mapper.apply(rules)
    self.file = file.name
    self.noun = noun
    source = reader.source
    skippedPreambleLines = reader.skippedPreambleLines
    note(mapper.understood)
    while let pulled = try ImportInspection.pull(reader) {
      try interruption.check()
      try take(pulled, &mapper)
    }
  }

  /// Takes note of what columns are for; records of JSON and vCard files bring names of their own.
  private mutating func note(_ mapping: UnderstoodColumns) {
    preset = preset ?? mapping.preset
    variant = variant ?? mapping.variant
    guard !columns.isEmpty else {
      columns = mapping.columns
      names = Set(columns.map(\.column))
      return
    }
    for column in mapping.columns where names.insert(column.column).inserted {
      columns.append(column.at(position: columns.count + 1))
    }
  }

  private enum Pulled {
    case record(Record)
    case fault(ReadError)
  }

  private static func pull(_ reader: RecordReader) throws -> Pulled? {
    do { return try reader.next().map(Pulled.record) } catch let error as ReadError { return .fault(error) }
  }

  private mutating func take<Mapper: DraftMapper>(_ pulled: Pulled, _ mapper: inout Mapper) throws {
    if case .fault(let error) = pulled, error.line == 0 { throw error }
    read += 1
    switch pulled {
    case .fault(let error):
      rejected += 1
      problems.append(RowFault(error))
    case .record(let record):
      let mapped = try mapper.draft(of: record)
      if source.delimiter == nil, record.names != lastNames {
        lastNames = record.names
        note(mapper.understood)
      }
      if !mapped.problems.isEmpty { rejected += 1 }
      for problem in mapped.problems { problems.append(RowFault(problem, in: record)) }
      for warning in mapped.warnings { warnings.append(RowFault(warning, in: record)) }
    }
  }
}

/// The records of a file as rows, the reader alone: every value as it was read.
package struct FileRows: RowSource {
  package let columns: [Column]
  private let file: ImportFile
  private let reader: RecordReader
  private var rest: Int
  private var places: [String: Int] = [:]

  /// - Parameter limit: how many rows; `nil` for all.
  package init(_ options: ImportOptions, limit: Int?, interruption: Interruption) throws {
    file = try ImportFile(options, interruption: interruption)
    let names = try FileRows.names(file)
    columns = names.map { Column($0) }
    reader = try file.reader()
    rest = limit ?? .max
    places = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    guard rest > 0, let record = try reader.next() else { return false }
    rest -= 1
    row.removeAll()
    if reader.source.delimiter != nil {
      for value in record.values { row.append(.optional(value)) }
    } else {
      var values = [String?](repeating: nil, count: columns.count)
      for (name, value) in zip(record.names, record.values) { values[places[name] ?? 0] = value }
      for value in values { row.append(.optional(value)) }
    }
    return true
  }

  /// A table's header; the names of all records of other files, in the order in which they come up.
  private static func names(_ file: ImportFile) throws -> [String] {
    let reader = try file.reader()
    guard reader.source.delimiter == nil else { return reader.names }
    var names: [String] = []
    var known: Set<String> = []
    while let record = try reader.next() {
      for name in record.names where known.insert(name).inserted { names.append(name) }
    }
    return names
  }
}
