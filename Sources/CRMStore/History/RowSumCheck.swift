import Foundation
import GRDB

/// Replays the versions of every row of a table and compares, for each changeset, the sums of what it wrote and found.
///
/// A version of a row was written by the changeset of the journal entry before it, or by the one that inserted the row;
/// it is kept in the next entry's before image, or in the table.
struct RowSumCheck {
  private struct Sums { var written = RowSum(), before = RowSum() }

  private let table: TrackedTable
  private let interruption: Interruption
  private let rows: RawStatement
  private let entries: RawStatement
  private var hasher: RowHasher
  private var reader: BeforeImageReader
  private var sums: [Int64: Sums] = [:]
  /// The ids that each changeset gave.
  private var ranges: [Int64: ClosedRange<Int64>] = [:]
  private var findings: [CheckFinding] = []

  init(_ table: TrackedTable, _ connection: OpaquePointer, _ interruption: Interruption) throws {
    self.table = table
    self.interruption = interruption
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    rows = try RawStatement(connection, "SELECT \(columns) FROM \"\(table.name)\" ORDER BY id")
    entries = try RawStatement(
      connection,
      """
      SELECT row_id, changeset_id, operation, content, digest, \(table.subject), parent_id FROM before_image
      WHERE table_name = ? ORDER BY row_id, id
      """)
    try entries.bind(.text(table.name), at: 1)
    hasher = RowHasher(table)
    reader = BeforeImageReader(table)
  }

  mutating func run(in database: Database) throws -> [CheckFinding] {
    try readRanges(in: database)
    var hasRow = try rows.step()
    var hasEntry = try entries.step()
    while hasRow || hasEntry {
      try interruption.check()
      let row = hasRow ? rows.integer(at: 0) : .max
      let id = min(row, hasEntry ? entries.integer(at: 0) : .max)
      var version = Version(row: id)
      while hasEntry, entries.integer(at: 0) == id {
        try count(&version)
        hasEntry = try entries.step()
      }
      guard row == id else { continue }
      credit(hasher.hash(rowOf: rows), to: rows.integer(at: Int32(table.changesetIndex)), &version)
      hasRow = try rows.step()
    }
    return try findings + compare(in: database)
  }

  /// How far the versions of a row have been followed.
  private struct Version {
    let row: Int64
    /// The changeset of the last journal entry.
    var writer: Int64?
    /// The changeset that inserted it, as all its versions say.
    var inserter: Int64?
    /// Whether another program inserted or changed it: what comes after is no changeset's.
    var isForeign = false
  }

  private mutating func readRanges(in database: Database) throws {
    let recorded = try Row.fetchCursor(
      database,
      sql: """
        SELECT changeset_id, first_id, last_id FROM changeset_table
        WHERE table_name = ? AND first_id IS NOT NULL AND last_id >= first_id
        """, arguments: [table.name])
    while let row = try recorded.next() {
      let (first, last): (Int64, Int64) = (row[1], row[2])
      if first <= last { ranges[row[0]] = first...last }
    }
  }

  /// Counts one journal entry: what it found, and to whose credit.
  private mutating func count(_ version: inout Version) throws {
    let changeset = entries.isNull(at: 1) ? nil : entries.integer(at: 1)
    defer { version.writer = changeset ?? version.writer }
    if let content = entries.optionalText(at: 3) {
      guard let values = try? reader.values(content), values[0] == .integer(version.row) else {
        findings.append(
          CheckFinding(
            "before", changeset: changeset, table: table.name,
            "the before image of row \(version.row) is not one of it"))
        return
      }
      if !hasOwners(of: values) {
        findings.append(
          CheckFinding(
            "before", changeset: changeset, table: table.name,
            "the before image of row \(version.row) does not say whose it was"))
      }
      let hash = hasher.hash(values)
      if let changeset { sums[changeset, default: Sums()].before += hash }
      if case .integer(let inserter) = values[table.changesetIndex] {
        credit(hash, to: inserter, isFoundBy: changeset, &version)
      }
    }
    if entries.equals("restore", at: 2), !entries.isNull(at: 5) || !entries.isNull(at: 6) {
      findings.append(
        CheckFinding(
          "before", changeset: changeset, table: table.name,
          "the entry of row \(version.row), which was not there, says whose it was"))
    }
    if changeset == nil { note(&version, "changed") }
  }

  /// Whether the entry names the owners that its image has.
  private func hasOwners(of values: [SQLValue]) -> Bool {
    entries.value(at: 5) == table.subjectIndex.map { values[$0] } ?? .null
      && entries.value(at: 6) == table.parentIndex.map { values[$0] } ?? .null
  }

  /// Credits a version of a row to the changeset that wrote it: the last of the journal, or the one that inserted the row.
  ///
  /// What a changeset wrote and changed again itself is not counted.
  private mutating func credit(
    _ hash: RowSum, to inserter: Int64, isFoundBy changeset: Int64? = nil, _ version: inout Version
  ) {
    guard !version.isForeign else { return }
    if let first = version.inserter, first != inserter {
      findings.append(
        finding("written", first, "row \(version.row) no longer says that the changeset inserted it"))
    }
    version.inserter = inserter
    if version.writer == nil, ranges[inserter]?.contains(version.row) != true {
      return note(&version, "inserted")
    }
    let author = version.writer ?? inserter
    if author != changeset { sums[author, default: Sums()].written += hash }
  }

  private mutating func note(_ version: inout Version, _ verb: String) {
    guard !version.isForeign else { return }
    version.isForeign = true
    findings.append(
      CheckFinding("external", table: table.name, "row \(version.row) was \(verb) by another program"))
  }

  private func compare(in database: Database) throws -> [CheckFinding] {
    var rest = sums
    var findings: [CheckFinding] = []
    let recorded = try Row.fetchCursor(
      database,
      sql:
        "SELECT changeset_id, written_sum, before_sum FROM changeset_table WHERE table_name = ? ORDER BY 1",
      arguments: [table.name])
    while let row = try recorded.next() {
      let changeset: Int64 = row[0]
      let found = rest.removeValue(forKey: changeset) ?? Sums()
      if Data(found.written.bytes) != row[1] {
        findings.append(finding("written", changeset, "a row is not as the changeset left it"))
      }
      if Data(found.before.bytes) != row[2] {
        findings.append(finding("before", changeset, "a before image is not as the changeset found the row"))
      }
    }
    for (changeset, sums) in rest.sorted(by: { $0.key < $1.key }) where sums.written != RowSum() {
      findings.append(finding("written", changeset, "the changeset has rows it did not write"))
    }
    return findings
  }

  private func finding(_ kind: String, _ changeset: Int64, _ detail: String) -> CheckFinding {
    CheckFinding(kind, changeset: changeset, table: table.name, detail)
  }
}
