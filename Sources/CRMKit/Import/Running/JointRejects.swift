import Tabular

/// The rejected rows of several files, or of one of objects. They are kept until every row is read: only then is it known
/// which columns they have.
struct JointRejects {
  private struct Row {
    var file: Int
    var record: Record
    var fault: RowFault
  }

  private struct File {
    var name: String
    /// Empty for objects.
    var header: [String]
    var source: SourceDescription
  }

  private var files: [File] = []
  private var rows: [Row] = []

  /// A file begins.
  mutating func begin(_ name: String, _ header: [String], _ source: SourceDescription) {
    files.append(File(name: name, header: source.delimiter == nil ? [] : header, source: source))
  }

  /// A row of the file that began last.
  mutating func append(_ record: Record, _ fault: RowFault) {
    rows.append(Row(file: files.count - 1, record: record, fault: fault))
  }

  /// Puts them into one file: the columns of all the files, and one that names the file where there are several.
  ///
  /// - Returns: whether there are any.
  func write(to path: OutputPath, isDryRun: Bool) throws -> Bool {
    guard var source = files.first?.source else { return false }
    if files.contains(where: { $0.source.delimiter == nil }) { source.delimiter = nil }
    if files.contains(where: { $0.source.encoding != source.encoding }) {
      (source.encoding, source.hasBOM) = ("utf-8", false)
    }
    let namesFile = files.count > 1
    let output = try RejectFile(
      path: path, names: names, source: source, namesFile: namesFile, isDryRun: isDryRun)
    for row in rows {
      let file = files[row.file]
      try output.append(row.record, row.fault, under: file.header, of: namesFile ? file.name : nil)
    }
    return try output.finish()
  }

  /// The columns of all the files; a header that all have stays as it is, with a name that it has twice.
  private var names: [String] {
    let headers = Set(files.map(\.header))
    if headers.count == 1, let header = headers.first, !header.isEmpty { return header }
    let members = rows.filter { files[$0.file].header.isEmpty }.map { row in
      row.record.names.isEmpty ? [RejectFile.rawColumn] : row.record.names
    }
    return (files.flatMap(\.header) + members.joined()).uniqued()
  }
}
