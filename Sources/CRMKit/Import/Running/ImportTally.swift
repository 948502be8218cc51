import Tabular

/// Counts what became of each row, and keeps the rows that were left out.
struct ImportTally {
  var summary: ImportSummary
  private var rejects: RejectFile?
  /// The rejected rows of objects that are to stand in a table.
  private var kept: JointRejects?
  private let header: [String]
  private let joint: JointImport?
  private var rejectsPath: OutputPath?
  /// Whether rows of one record, wherever in the file they stand, come one behind the other.
  let isGathered: Bool

  /// - Parameter joint: the import of several files that this one is of: the rows of all are kept in one place.
  init(
    _ reader: RecordReader, _ options: ImportOptions, isGathered: Bool, joint: JointImport? = nil
  ) throws {
    self.isGathered = isGathered
    self.joint = joint
    header = reader.source.delimiter == nil ? [] : reader.names
    summary = ImportSummary(file: options.path, source: reader.source, isDryRun: options.isDryRun)
    guard let path = options.rejects else { return }
    if let joint {
      joint.beginRejects(of: options.path, reader)
      return
    }
    summary.rejectsFile = path.path
    if RejectFile.needsAllRows(path, reader.source) {
      kept = JointRejects()
      kept?.begin(options.path, header, reader.source)
      rejectsPath = path
      return
    }
    rejects = try RejectFile(
      path: path, names: header, source: reader.source, isDryRun: options.isDryRun)
  }

  mutating func count(_ outcome: RowOutcome, _ record: Record) throws {
    switch outcome {
    case .created: summary.created += 1
    case .updated: summary.updated += 1
    case .unchanged: summary.unchanged += 1
    case .skipped(let code, let message):
      summary.skipped += 1
      let fault = RowFault(code: code, line: record.line, message: message)
      summary.skips.append(fault)
      // A second row for one record may say something the first does not: it must not get lost unseen.
      if code == "duplicate_in_file" { try keep(record, fault) }
    case .rejected(let code, let message):
      try reject(record, [RowFault(code: code, line: record.line, message: message)])
    }
  }

  mutating func reject(_ record: Record, _ problems: [RowProblem]) throws {
    try reject(record, problems.map { RowFault($0, in: record) })
  }

  mutating func reject(_ record: Record, _ faults: [RowFault]) throws {
    summary.rejected += 1
    for fault in faults { summary.faults.append(fault) }
    if let fault = faults.first { try keep(record, fault) }
  }

  private mutating func keep(_ record: Record, _ fault: RowFault) throws {
    if let joint { return joint.reject(record, fault) }
    kept?.append(record, fault)
    try rejects?.append(record, fault, under: header)
  }

  /// Begins the import again with rows of one record brought together, unless they are: some that belong together were
  /// found to stand apart.
  func gather() throws { if !isGathered { throw RowsApart() } }

  mutating func finish() throws {
    var isThere = try rejects?.finish() ?? false
    if let kept, let rejectsPath {
      isThere = try kept.write(to: rejectsPath, isDryRun: summary.isDryRun)
    }
    if !isThere { summary.rejectsFile = nil }
  }
}

/// Rows of one record stand apart in the file.
struct RowsApart: Error {}
