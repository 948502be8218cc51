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
  private var findings: [CheckFinding] = []

  init(_ table: TrackedTable, _ connection: OpaquePointer, _ interruption: Interruption) throws {
    self.table = table
    self.interruption = interruption
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    rows = try RawStatement(connection, "SELECT \(columns) FROM \"\(table.name)\" ORDER BY id")
    entries = try RawStatement(
      connection,
      """
      SELECT row_id, changeset_id, operation, content, digest FROM before_image
      WHERE table_name = ? ORDER BY row_id, id
      """)
    try entries.bind(.text(table.name), at: 1)
    hasher = RowHasher(table)
    reader = BeforeImageReader(table)
  }

  mutating func run(in database: Database) throws -> [CheckFinding] {
    var hasRow = try rows.step()
    var hasEntry = try entries.step()
    while hasRow || hasEntry {
      try interruption.check()
      let row = hasRow ? rows.integer(at: 0) : .max
      let id = min(row, hasEntry ? entries.integer(at: 0) : .max)
      var writer: Int64?
      while hasEntry, entries.integer(at: 0) == id {
        try take(&writer)
        hasEntry = try entries.step()
      }
      guard row == id else { continue }
      let author = writer ?? rows.integer(at: Int32(table.changesetIndex))
      sums[author, default: Sums()].written += hasher.hash(rowOf: rows)
      hasRow = try rows.step()
    }
    return try findings + compare(in: database)
  }

  /// Counts one journal entry: what it found, and to whose credit.
  private mutating func take(_ writer: inout Int64?) throws {
    let changeset = entries.integer(at: 1)
    guard !entries.isNull(at: 1) else {
      findings.append(
        CheckFinding(
          "external", table: table.name, "row \(entries.integer(at: 0)) was changed by another program"))
      return
    }
    defer { writer = changeset }
    guard let content = entries.optionalText(at: 3) else { return }
    guard let values = try? reader.values(content) else {
      findings.append(
        CheckFinding(
          "before", changeset: changeset, table: table.name,
          "the before image of row \(entries.integer(at: 0)) cannot be read"))
      return
    }
    let hash = hasher.hash(values)
    sums[changeset, default: Sums()].before += hash
    guard case .integer(let inserter) = values[table.changesetIndex] else { return }
    let author = writer ?? inserter
    if author != changeset { sums[author, default: Sums()].written += hash }
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
