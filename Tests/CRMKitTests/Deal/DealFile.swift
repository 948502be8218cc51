import Foundation
import GRDB
import Tabular

@testable import CRMKit
@testable import CRMStore

/// Brings files of deals into a database and out of it.
enum DealFile {
  /// Imports a text as a file of its own.
  @discardableResult
  static func take(
    _ text: String, into store: Store, _ change: (inout DealImportOptions) throws -> Void = { _ in }
  ) throws -> ImportSummary {
    let path = NSTemporaryDirectory() + "deals-\(UUID().uuidString).csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try take(at: path, into: store, change)
  }

  @discardableResult
  static func take(
    at path: String, into store: Store, _ change: (inout DealImportOptions) throws -> Void = { _ in }
  ) throws -> ImportSummary {
    var options = DealImportOptions(
      file: ImportOptions(path: path),
      drafter: DealDrafter(source: nil, currency: try Currency(parsing: "EUR")))
    options.drafter.takesNames = true
    try change(&options)
    return try store.importDeals(options)
  }

  /// Everything a table has, as an export writes it.
  ///
  /// - Parameter columns: those that are left out.
  static func text(_ store: Store, _ table: RecordTable, without columns: Set<String> = []) throws -> String {
    let chosen = table.columns.filter { !columns.contains($0.name) }
    var rows = try store.deals(from: table, columns: chosen)
    let sink = MemorySink()
    let writer = TableWriter(format: .csv, columns: chosen, options: WriteOptions(), sink: sink)
    try writer.begin()
    var row = RowBuffer()
    while try rows.next(into: &row) { try writer.write(row) }
    try writer.finish()
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// The ledgers as `number at stage amount`, a line an event.
  static func ledger(_ store: Store) throws -> [String] {
    try store.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT ifnull(d.number, '-') || ' ' || e.at || ' ' || e.stage || ifnull(' ' || e.amount, '')
            || ifnull(' ' || e.probability, '') || ifnull(' ' || e.close_on, '') || ifnull(' ' || e.reason, '')
          FROM v1_deal_event e JOIN v1_deal d ON d.id = e.deal_id ORDER BY e.deal_id, e.id
          """)
    }
  }

  /// The values of the only column, as texts.
  static func values(_ store: Store, _ sql: String) throws -> [String] {
    try store.read {
      try String.fetchAll($0, sql: "WITH result(value) AS (\(sql)) SELECT CAST(value AS TEXT) FROM result")
    }
  }
}
