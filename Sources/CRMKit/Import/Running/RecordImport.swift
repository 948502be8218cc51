import Tabular

/// How far an import has come.
package struct ImportProgress: Sendable {
  /// The name of the file.
  package var file: String
  package var read: Int
  package var bytesRead: Int
  /// `nil` if the size is not known.
  package var byteCount: Int?
}

extension Store {
  /// Adds or updates the records of a noun from a file: one transaction, one changeset.
  ///
  /// - Parameters:
  ///   - mapper: makes the noun's mapper for a file that was opened.
  ///   - writer: makes the noun's writer inside the transaction.
  ///   - survey: looks through the file before anything is written.
  ///   - progress: called now and then with the rows read so far.
  /// - Returns: the summary, also where rows were rejected and nothing was written (`isRefused`).
  func importRecords<Mapper: DraftMapper, Writer: RecordWriter>(
    _ options: ImportOptions, mapper: (RecordReader) throws -> Mapper,
    writer: (WriteTransaction, RecordReader, Mapper) throws -> Writer,
    survey: (ImportFile) throws -> Void = { _ in },
    progress: (ImportProgress) -> Void
  ) throws -> ImportSummary where Mapper.Draft == Writer.Draft {
    do {
      let open = { [context] in try ImportFile(options, interruption: context.interruption) }
      guard let jointImport = belongings[JointImport.self] else {
        return try importRecords(from: open(), options, mapper, writer, survey, progress)
      }
      do {
        let file = try jointImport.file(options.path, open)
        try survey(file)
        return try importRecords(file, options, as: jointImport, mapper, writer, progress)
      } catch { try jointImport.leaveOut(options, for: error) }
    } catch let error where options.blamesFile(for: error) {
      if let path = options.rejects, !options.isDryRun { try RejectFile.discard(path) }
      throw error
    }
  }

  private func importRecords<Mapper: DraftMapper, Writer: RecordWriter>(
    from file: ImportFile, _ options: ImportOptions, _ mapper: (RecordReader) throws -> Mapper,
    _ writer: (WriteTransaction, RecordReader, Mapper) throws -> Writer,
    _ survey: (ImportFile) throws -> Void, _ progress: (ImportProgress) -> Void
  ) throws -> ImportSummary where Mapper.Draft == Writer.Draft {
    try survey(file)
    var rules: ColumnRules?
    var isGathered = false
    while true {
      do {
        return try importRecords(
          file, options, rules: rules, isGathered: isGathered, mapper, writer, progress)
      } catch is ColumnsUndecided { rules = try file.columnRules(mapper) } catch is RowsApart {
        isGathered = true
      }
    }
  }

  private func importRecords<Mapper: DraftMapper, Writer: RecordWriter>(
    _ file: ImportFile, _ options: ImportOptions, rules: ColumnRules?, isGathered: Bool,
    _ makeMapper: (RecordReader) throws -> Mapper,
    _ makeWriter: (WriteTransaction, RecordReader, Mapper) throws -> Writer,
    _ progress: (ImportProgress) -> Void
  ) throws -> ImportSummary where Mapper.Draft == Writer.Draft {
    let reading = try Reading<Mapper, Writer>(
      file, rules, isGathered: isGathered, context.interruption, makeMapper)
    do {
      let written = try write(dryRun: options.isDryRun, isBulk: true) { transaction in
        var run = try RecordImport(transaction, reading, options, makeWriter)
        transaction.lines = History.isEnabled ? try ImportLines(transaction) : nil
        try run.takeAll(progress)
        try transaction.setSource(file.source)
        if let name = options.savedName { try transaction.save(options.mapping.saved, as: name) }
        return try run.finish()
      }
      var summary = written.value
      summary.changeset = written.changeset
      return summary
    } catch let refusal as ImportRefused { return refusal.summary }
  }

  /// One file of several, in the transaction of all.
  ///
  /// - Throws: ``JointImport/Restart`` if only the whole file tells how its rows are meant.
  private func importRecords<Mapper: DraftMapper, Writer: RecordWriter>(
    _ file: ImportFile, _ options: ImportOptions, as joint: JointImport,
    _ makeMapper: (RecordReader) throws -> Mapper,
    _ makeWriter: (WriteTransaction, RecordReader, Mapper) throws -> Writer,
    _ progress: (ImportProgress) -> Void
  ) throws -> ImportSummary where Mapper.Draft == Writer.Draft {
    if joint.provesFirst, joint.decision(for: options.path).rules == nil {
      joint.prove(options.path, try file.columnRules(makeMapper))
    }
    let decision = joint.decision(for: options.path)
    let reading = try Reading<Mapper, Writer>(
      file, decision.rules, isGathered: decision.isGathered, context.interruption, makeMapper)
    let transaction = try joint.current()
    do {
      var run = try RecordImport(transaction, reading, options, makeWriter, joint)
      try run.takeAll(progress)
      joint.note(file.source)
      if let name = options.savedName { try transaction.save(options.mapping.saved, as: name) }
      return try run.finish()
    } catch let refusal as ImportRefused {
      let isBrokenOff = refusal.summary.brokenOffLine != nil
      if options.onError == .skip, isBrokenOff { try joint.leaveOut(options, refusal.summary.faults) }
      return refusal.summary
    } catch is ColumnsUndecided {
      joint.prove(options.path, try file.columnRules(makeMapper))
      throw JointImport.Restart()
    } catch is RowsApart {
      joint.gather(options.path)
      throw JointImport.Restart()
    }
  }
}

/// A file that was opened for a pass over its rows.
private struct Reading<Mapper: DraftMapper, Writer: RecordWriter> where Mapper.Draft == Writer.Draft {
  let reader: RecordReader
  let mapper: Mapper
  let records: any RecordSource
  let isGathered: Bool
  let provesColumns: Bool

  init(
    _ file: ImportFile, _ rules: ColumnRules?, isGathered: Bool, _ interruption: Interruption,
    _ makeMapper: (RecordReader) throws -> Mapper
  ) throws {
    reader = try file.reader()
    var mapper = try makeMapper(reader)
    if let rules { try mapper.apply(rules) }
    self.mapper = mapper
    self.isGathered = isGathered
    provesColumns = rules == nil
    records =
      isGathered
      ? try GatheredRecords(reader, mapper, interruption, key: Writer.key, leads: Writer.leads) : reader
  }
}

/// A date or a number that only the whole column tells how to read: the import begins again after a pass that proves it.
private struct ColumnsUndecided: Error {}

/// Rows were rejected and the import was to be whole: carries the summary out of the transaction.
private struct ImportRefused: Error {
  let summary: ImportSummary
}

/// One pass of an import inside its transaction.
private struct RecordImport<Mapper: DraftMapper, Writer: RecordWriter> where Mapper.Draft == Writer.Draft {
  private let transaction: WriteTransaction
  private let options: ImportOptions
  private let feed: ImportFeed<Mapper>
  private var writer: Writer
  var tally: ImportTally
  private let provesColumns: Bool

  init(
    _ transaction: WriteTransaction, _ reading: Reading<Mapper, Writer>, _ options: ImportOptions,
    _ makeWriter: (WriteTransaction, RecordReader, Mapper) throws -> Writer, _ joint: JointImport? = nil
  ) throws {
    self.transaction = transaction
    self.options = options
    feed = ImportFeed(reading.records, reading.mapper)
    writer = try makeWriter(transaction, reading.reader, reading.mapper)
    tally = try ImportTally(reading.reader, options, isGathered: reading.isGathered, joint: joint)
    tally.summary.preset = reading.mapper.presetName
    provesColumns = reading.provesColumns
  }

  mutating func takeAll(_ progress: (ImportProgress) -> Void) throws {
    feed.start()
    defer { feed.stop() }
    while let batch = try feed.next() {
      try transaction.context.interruption.check()
      writer.offer(batch.newFields)
      tally.summary.note(batch.droppedColumns)
      tally.summary.keyColumn = tally.summary.keyColumn ?? batch.keyColumn
      tally.summary.preset = tally.summary.preset ?? batch.preset
      for warning in batch.warnings { tally.summary.warnings.append(RowFault(warning)) }
      tally.summary.blankRows = batch.blankRows
      for item in batch.items { try take(item) }
      progress(
        ImportProgress(
          file: options.path == "-" ? "standard input" : options.path, read: tally.summary.read,
          bytesRead: batch.bytesRead, byteCount: tally.summary.source.byteCount))
    }
  }

  mutating func finish() throws -> ImportSummary {
    try writer.finish(&tally)
    try transaction.lines?.finish()
    transaction.lines = nil
    try tally.finish()
    let summary = tally.summary
    let isWhole = summary.rejected == 0 || options.onError == .skip && summary.brokenOffLine == nil
    guard isWhole else {
      tally.summary.isRefused = true
      throw ImportRefused(summary: tally.summary)
    }
    try writer.settle()
    return summary
  }

  private mutating func take(_ item: ImportFeed<Mapper>.Item) throws {
    // What is wrong with the file as a whole is no row.
    if case .fault(let error) = item, error.line == 0 { throw error }
    tally.summary.read += 1
    switch item {
    case .fault(let error):
      if error.endsReading { tally.summary.brokenOffLine = error.line }
      let record = Record(names: [], values: error.values ?? [], line: error.line)
      try tally.reject(record, [RowFault(error)])
    case .record(let record, let mapped):
      if mapped.needsProof, provesColumns { throw ColumnsUndecided() }
      for warning in mapped.warnings { tally.summary.warnings.tell(warning, in: record) }
      transaction.lines?.line = record.line
      try writer.take(mapped, of: record, &tally)
      try transaction.lines?.note()
    }
  }
}
