import Tabular

/// What an import read and did; always `created + updated + unchanged + skipped + rejected = read`.
package struct ImportSummary: Sendable, Equatable {
  package var file: String
  package var source: SourceDescription
  package var preset: String?
  package var read = 0
  package var created = 0
  package var updated = 0
  package var unchanged = 0
  package var skipped = 0
  package var rejected = 0
  /// Custom fields that the file brought with it.
  package var newFields: [String] = []
  /// The column of another system's keys of its customers, and the system.
  package var keyColumn: KeyColumn?
  /// Columns that nothing is known of and that were left out.
  package private(set) var droppedColumns: [String] = []
  /// Rows and other records of nothing, which count as no record.
  package var blankRows = 0
  /// What the noun counts beside them.
  var counts = NounCounts()
  /// Why rows were rejected; a row may have several faults.
  package var faults = FaultList()
  /// Why rows were skipped.
  package var skips = FaultList()
  /// Doubts about rows that went in.
  package var warnings = FaultList()
  package var changeset: Int64?
  package var isDryRun = false
  /// Rows were rejected and the import was asked for all or nothing: nothing was written.
  package var isRefused = false
  package var rejectsFile: String?
  /// The file could not be read, and of several was the one, or one of those, that stayed out.
  package var isLeftOut = false
  /// The line behind which nothing could be read: such an import is refused whatever becomes of bad rows.
  package var brokenOffLine: Int?

  init(file: String, source: SourceDescription, isDryRun: Bool) {
    self.file = file
    self.source = source
    self.isDryRun = isDryRun
  }

  /// A file of several that stays out, and what is wrong with it.
  init(leftOut options: ImportOptions, _ faults: FaultList) {
    let format = RecordFormat(fileName: options.path) ?? .csv
    self.init(
      file: options.path, source: SourceDescription(format: format, encoding: "utf-8", hasBOM: false),
      isDryRun: options.isDryRun)
    self.faults = faults
    isLeftOut = true
  }

  mutating func note(_ columns: [String]) {
    for column in columns where !droppedColumns.contains(column) { droppedColumns.append(column) }
  }
}

/// A column that was understood as the customers' keys at another system without being called so.
package struct KeyColumn: Sendable, Equatable {
  package let column: String
  package let source: String
}

extension UnderstoodColumns {
  var keyColumn: KeyColumn? {
    for column in columns where column.ground == .alias {
      if case .externalID(let source) = column.target {
        return KeyColumn(column: column.column, source: source)
      }
    }
    return nil
  }
}

extension ImportSummary: Tabulated {
  package static let columns = [
    Column("file", help: "file name as given"),
    Column("format", help: "format of the file: csv, tsv, json, ndjson or vcard"),
    Column("encoding", shown: false, help: "encoding of the file"),
    Column("delimiter", shown: false, help: "field delimiter"),
    Column("preset", help: "preset of the exporting system"),
    Column("read", .integer, help: "records read"),
    Column("created", .integer, help: "records created"),
    Column("updated", .integer, help: "records updated"),
    Column("unchanged", .integer, help: "records left unchanged"),
    Column("skipped", .integer, help: "records skipped"),
    Column("rejected", .integer, help: "records rejected"),
    Column("new_fields", .list, shown: false, help: "custom fields added for unrecognised columns"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  package var cells: [Cell] {
    [
      .text(file), .text(source.format.rawValue), .text(source.encoding),
      .optional(source.delimiter.map { String(UnicodeScalar($0)) }), .optional(preset),
      .integer(Int64(read)), .integer(Int64(created)), .integer(Int64(updated)), .integer(Int64(unchanged)),
      .integer(Int64(skipped)), .integer(Int64(rejected)), .list(newFields),
      changeset.map(Cell.integer) ?? .null, .boolean(isDryRun),
    ]
  }
}

/// What an import of a noun counts beside its rows.
package protocol ImportCounts: Sendable, Equatable {
  init()
}

extension ImportCounts {
  fileprivate func equals(_ other: any ImportCounts) -> Bool { other as? Self == self }
}

/// The counts of whatever noun was imported.
struct NounCounts: Sendable, Equatable {
  private var counts: (any ImportCounts)?

  /// Those of a noun; nothing was counted where another was imported.
  subscript<Counts: ImportCounts>(_ noun: Counts.Type) -> Counts {
    get { counts as? Counts ?? Counts() }
    set { counts = newValue }
  }

  static func == (left: NounCounts, right: NounCounts) -> Bool {
    guard let counts = left.counts, let others = right.counts else {
      return left.counts == nil && right.counts == nil
    }
    return counts.equals(others)
  }
}
