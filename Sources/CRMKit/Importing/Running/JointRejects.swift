import Tabular

/// The rejected rows of several files. They are kept until every file is read: only then is it known which columns they have.
struct JointRejects {
  private struct Row {
    var file: Int
    var record: Record
    var fault: RowFault
  }

  private var files: [(name: String, header: [String], source: SourceDescription)] = []
  private var rows: [Row] = []

  /// A file begins.
  mutating func begin(_ name: String, _ header: [String], _ source: SourceDescription) {
    files.append((name, header, source))
  }

  /// A row of the file that began last.
  mutating func append(_ record: Record, _ fault: RowFault) {
    rows.append(Row(file: files.count - 1, record: record, fault: fault))
  }

  /// Puts them into one file: the columns of all the files, and one that names the file.
  ///
  /// - Returns: whether there are any.
  func write(to path: OutputPath, isDryRun: Bool) throws -> Bool {
    guard var source = files.first?.source else { return false }
    let isTable = files.allSatisfy { $0.source.delimiter != nil }
    if !isTable { source.delimiter = nil }
    if files.contains(where: { $0.source.encoding != source.encoding }) {
      (source.encoding, source.hasBOM) = ("utf-8", false)
    }
    let names = files.flatMap(\.header).uniqued()
    let output = try RejectFile(
      path: path, names: names + [RejectFile.fileColumn], source: source, isDryRun: isDryRun)
    for row in rows {
      try output.append(isTable ? cells(of: row, under: names) : members(of: row), row.fault)
    }
    return try output.finish()
  }

  private func cells(of row: Row, under names: [String]) -> Record {
    let (header, values) = (files[row.file].header, row.record.values)
    let name: String? = files[row.file].name
    // A header may have a name twice: such a row stays as it is where all files have that header.
    if header == names { return Record(names: names, values: values + [name], line: row.record.line) }
    let known = Dictionary(zip(header, values)) { first, _ in first }
    let cells = names.map { known[$0] ?? nil } + values.dropFirst(header.count)
    return Record(names: names, values: cells + [name], line: row.record.line)
  }

  private func members(of row: Row) -> Record {
    let record = row.record
    let names = record.names.isEmpty ? record.values.map { _ in RejectFile.rawColumn } : record.names
    return Record(
      names: names + [RejectFile.fileColumn], values: record.values + [files[row.file].name],
      line: record.line)
  }
}
