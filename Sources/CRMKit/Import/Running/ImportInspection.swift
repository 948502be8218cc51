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
  package private(set) var blankRows = 0

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
    while true {
      let pulled = try ImportInspection.pull(reader)
      for warning in reader.warnings { warnings.append(RowFault(warning)) }
      guard let pulled else { break }
      try interruption.check()
      try take(pulled, &mapper)
    }
    blankRows = reader.blankRows
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
      if record.names.count != columns.count || source.delimiter == nil, record.names != lastNames {
        lastNames = record.names
        note(mapper.understood)
      }
      if !mapped.problems.isEmpty { rejected += 1 }
      for problem in mapped.problems { problems.append(RowFault(problem, in: record)) }
      for warning in mapped.warnings { warnings.tell(warning, in: record) }
    }
  }
}

/// The records of a file as rows, the reader alone: every value as it was read.
package struct FileRows: RowSource {
  package let columns: [Column]
  /// What reading decided about the rows.
  package private(set) var warnings = FaultList()
  private let file: ImportFile
  /// `nil` if the file is empty, which lenient reading takes for a table of nothing.
  private let reader: RecordReader?
  private var rest: Int
  private var places: [String: Int] = [:]

  /// - Parameter limit: how many rows; `nil` for all.
  package init(_ options: ImportOptions, limit: Int?, interruption: Interruption) throws {
    file = try ImportFile(options, interruption: interruption)
    rest = limit ?? .max
    var names: [String] = []
    var reader: RecordReader?
    do {
      names = try FileRows.names(file, isLenient: options.read.lenient)
      reader = try file.reader(keepsEmptyRecords: true)
    } catch let error as ReadError where error.code == .emptyFile && options.read.lenient {
      warnings.append(RowFault(error))
    }
    columns = names.map { Column($0) }
    places = Dictionary(zip(names, names.indices)) { first, _ in first }
    self.reader = reader
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    guard rest > 0, let reader else { return false }
    let next = try reader.next()
    for warning in reader.warnings { warnings.append(RowFault(warning)) }
    guard let record = next else { return false }
    rest -= 1
    row.removeAll()
    if reader.source.delimiter != nil {
      for value in record.values { row.append(.optional(value)) }
      for _ in record.values.count..<columns.count { row.append(.text("")) }
    } else {
      var values = [String?](repeating: nil, count: columns.count)
      for (name, value) in zip(record.names, record.values) { values[places[name] ?? 0] = value }
      for value in values { row.append(.optional(value)) }
    }
    return true
  }

  /// A table's header; the names of all records where records have names that it has not, in the order in which they come up.
  private static func names(_ file: ImportFile, isLenient: Bool) throws -> [String] {
    let reader = try file.reader(keepsEmptyRecords: true)
    guard reader.source.delimiter == nil || isLenient else { return reader.names }
    var names = reader.source.delimiter == nil ? [] : reader.names
    var known = Set(names)
    while let record = try reader.next() {
      if record.names.count == names.count, reader.source.delimiter != nil { continue }
      for name in record.names where known.insert(name).inserted { names.append(name) }
    }
    return names
  }
}
