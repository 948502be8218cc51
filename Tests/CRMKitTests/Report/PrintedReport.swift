import Tabular

@testable import CRMKit
@testable import CRMStore

/// Reports as CSV, without the ids that are the database's own.
enum PrintedReport {
  static func text<Report: CustomerReport>(_ store: Store, _ report: Report) throws -> String {
    let hidden: Set<String> = ["customer_id"]
    let needed = Set(Report.columns.map(\.name)).subtracting(hidden)
    var rows = try CustomerRows(report, needed: needed, in: store)
    let kept = Report.columns.indices.filter { !hidden.contains(Report.columns[$0].name) }
    var cells: [[Cell]] = []
    var row = RowBuffer()
    while try rows.next(into: &row) {
      cells.append(kept.map { row.kind(of: $0) == .null ? .null : .text(row.text(of: $0)) })
    }
    return try text(kept.map { Report.columns[$0] }, cells)
  }

  static func text(_ columns: [Column], _ rows: [[Cell]]) throws -> String {
    let sink = MemorySink()
    let writer = TableWriter(format: .csv, columns: columns, options: WriteOptions(), sink: sink)
    try writer.begin()
    for row in rows { try writer.write(row) }
    try writer.finish()
    return sink.text
  }
}
