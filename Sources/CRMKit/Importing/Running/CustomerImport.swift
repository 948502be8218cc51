import GRDB
import Tabular

/// How far an import has come.
package struct ImportProgress: Sendable {
  package var read: Int
  package var bytesRead: Int
  /// `nil` where the size is not known.
  package var byteCount: Int?
}

extension Store {
  /// Adds or updates customers from a file: one transaction, one changeset.
  ///
  /// - Parameter progress: told now and then how far it has come.
  /// - Returns: the summary, also where rows were rejected and nothing was written (`isRefused`).
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importCustomers(
    _ options: ImportOptions, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    let file = try ImportFile(options, interruption: context.interruption)
    do {
      return try importCustomers(file, options, dateRules: nil, progress)
    } catch is DatesUndecided {
      let rules = try file.dateRules(options.mapping)
      return try importCustomers(file, options, dateRules: rules, progress)
    }
  }

  private func importCustomers(
    _ file: ImportFile, _ options: ImportOptions, dateRules: [String: DateRule]?,
    _ progress: (ImportProgress) -> Void
  ) throws -> ImportSummary {
    let reader = try file.reader()
    var mapper = try RecordMapper(reader, options.mapping)
    if let dateRules { try mapper.apply(dateRules) }
    try checkPolicy(of: options, mapper.mapping)
    do {
      let written = try write(dryRun: options.isDryRun, isBulk: true) { transaction in
        var run = try CustomerImport(transaction, reader, mapper, options, provesDates: dateRules == nil)
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
}

extension Store {
  /// A rule for a field that there is not would leave the field that was meant without one.
  private func checkPolicy(of options: ImportOptions, _ mapping: ColumnMapping) throws {
    let custom = options.mapping.customFields + mapping.customFields
    let known = CustomerField.allCases.map(\.rawValue) + custom.map(\.name).uniqued()
    for name in options.policy.overwriteByField.keys.sorted() where !known.contains(name) {
      throw RecordError.unknownField(name: name, among: known)
    }
  }
}

extension RecordMapper {
  /// The mapper of a file; a table's header decides, other files' first record does.
  init(_ reader: RecordReader, _ options: MappingOptions) throws {
    var options = options
    options.requiresMappedColumns = reader.source.delimiter != nil
    // The first card may have none of the names that tell a vCard from other records.
    if case .found = options.preset, reader.source.format == .vcard { options.preset = .named(.vcard) }
    try self.init(names: reader.names, options: options)
    reader.stopsAtFooter = mapping.preset?.stopsAtFooter ?? false
  }
}

/// A date whose order only the whole column shows: the import begins again after a pass that proves it.
private struct DatesUndecided: Error {}

/// Rows were rejected and the import was to be whole: carries the summary out of the transaction.
private struct ImportRefused: Error {
  let summary: ImportSummary
}

/// One pass of an import inside its transaction.
private struct CustomerImport {
  /// Bytes of a file from which on it is quicker to sort an index once than to search a place in it row by row.
  private static let bulkSize = 1 << 20

  private let transaction: WriteTransaction
  private let options: ImportOptions
  private let feed: ImportFeed
  private let provesDates: Bool
  private var writer: CustomerWriter
  private var summary: ImportSummary
  private var rejects: RejectFile?
  private var fields: FieldDeclarations

  init(
    _ transaction: WriteTransaction, _ reader: RecordReader, _ mapper: RecordMapper, _ options: ImportOptions,
    provesDates: Bool
  ) throws {
    self.transaction = transaction
    self.options = options
    self.provesDates = provesDates
    feed = ImportFeed(reader, mapper)
    writer = try CustomerWriter(
      transaction, options, isBulk: (reader.source.byteCount ?? 0) > CustomerImport.bulkSize)
    summary = ImportSummary(file: options.path, source: reader.source, isDryRun: options.isDryRun)
    summary.preset = mapper.mapping.preset?.name
    fields = try FieldDeclarations(transaction)
    guard let path = options.rejects else { return }
    rejects = try RejectFile(path: path, names: reader.names, source: reader.source)
    summary.rejectsFile = path
  }

  mutating func takeAll(_ progress: (ImportProgress) -> Void) throws {
    feed.start()
    defer { feed.stop() }
    while let batch = try feed.next() {
      try transaction.context.interruption.check()
      fields.offer(batch.newFields)
      summary.preset = summary.preset ?? batch.preset
      for item in batch.items { try take(item) }
      progress(
        ImportProgress(
          read: summary.read, bytesRead: batch.bytesRead, byteCount: summary.source.byteCount))
    }
  }

  mutating func finish() throws -> ImportSummary {
    try writer.finish()
    summary.newFields = fields.names
    if try rejects?.finish() != true { summary.rejectsFile = nil }
    let isWhole = summary.rejected == 0 || options.onError == .skip && summary.brokenOffLine == nil
    guard isWhole else {
      summary.isRefused = true
      throw ImportRefused(summary: summary)
    }
    try fields.declare()
    return summary
  }

  private mutating func take(_ item: ImportFeed.Item) throws {
    // What is wrong with the file as a whole is no row.
    if case .fault(let error) = item, error.line == 0 { throw error }
    summary.read += 1
    switch item {
    case .fault(let error):
      if error.endsReading { summary.brokenOffLine = error.line }
      let record = Record(names: [], values: error.values ?? [], line: error.line)
      try reject(record, [RowFault(error)])
    case .record(let record, let mapped):
      if mapped.needsDateProof, provesDates { throw DatesUndecided() }
      for warning in mapped.warnings { summary.warnings.append(RowFault(warning, in: record)) }
      guard mapped.problems.isEmpty else {
        return try reject(record, mapped.problems.map { RowFault($0, in: record) })
      }
      let outcome = try writer.write(mapped.draft)
      if outcome.isWritten { fields.fill(by: mapped.draft) }
      try count(outcome, record)
    }
  }

  private mutating func count(_ outcome: CustomerWriter.Outcome, _ record: Tabular.Record) throws {
    switch outcome {
    case .created: summary.created += 1
    case .updated: summary.updated += 1
    case .unchanged: summary.unchanged += 1
    case .skipped(let code, let message):
      summary.skipped += 1
      let fault = RowFault(code: code, line: record.line, message: message)
      summary.skips.append(fault)
      // A second row for one customer may say something the first does not: it must not get lost unseen.
      if code == "duplicate_in_file" { try rejects?.append(record, fault) }
    case .rejected(let code, let message):
      try reject(record, [RowFault(code: code, line: record.line, message: message)])
    }
  }

  private mutating func reject(_ record: Tabular.Record, _ faults: [RowFault]) throws {
    summary.rejected += 1
    for fault in faults { summary.faults.append(fault) }
    if let fault = faults.first { try rejects?.append(record, fault) }
  }
}
