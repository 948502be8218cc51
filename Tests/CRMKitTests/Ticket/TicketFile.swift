import Foundation
import Tabular

@testable import CRMKit
@testable import CRMStore

/// Imports of tickets out of texts, and the events that there are.
enum TicketFile {
  /// Imports a text as a file of its own.
  @discardableResult
  static func take(
    _ text: String, into store: Store, _ change: (inout TicketImportOptions) throws -> Void = { _ in }
  ) throws -> ImportSummary {
    let path = NSTemporaryDirectory() + "tickets-\(UUID().uuidString).csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try take(at: path, into: store, change)
  }

  @discardableResult
  static func take(
    at path: String, into store: Store, _ change: (inout TicketImportOptions) throws -> Void = { _ in }
  ) throws -> ImportSummary {
    var options = TicketImportOptions(file: ImportOptions(path: path), drafter: TicketDrafter(source: nil))
    try change(&options)
    return try store.importTickets(options)
  }

  /// Everything a table has, as an export writes it.
  ///
  /// - Parameter columns: those that are left out.
  static func text(
    _ store: Store, _ table: RecordTable, without columns: Set<String> = [], as format: OutputFormat = .csv
  ) throws -> String {
    var filter = TicketFilter()
    filter.isMergedShown = true
    var rows = try store.tickets(
      filter, from: table, columns: table.columns.filter { !columns.contains($0.name) })
    let sink = MemorySink()
    let writer = TableWriter(
      format: format, columns: table.columns.filter { !columns.contains($0.name) }, options: WriteOptions(),
      sink: sink)
    try writer.begin()
    var row = RowBuffer()
    while try rows.next(into: &row) { try writer.write(row) }
    try writer.finish()
    return String(decoding: sink.bytes, as: UTF8.self)
  }
}
