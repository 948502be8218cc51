import Tabular
import Testing

@testable import CRMKit

/// What is exported comes in again: the export of the copy is the export of the original, but for the ids.
@Suite struct ExportRoundTripTests {
  @Test(arguments: Trials.seeds(8), [OutputFormat.csv, .json, .ndjson])
  func anExportIntoAnEmptyDatabaseIsTheSameDatabase(seed: UInt64, format: OutputFormat) throws {
    var generator = SplitMix64(seed: seed)
    let original = try Sandbox()
    let store = try original.store()
    for name in ["first", "second", "third"] {
      var options = ImportOptions(
        path: try RandomFile(using: &generator).written(to: original.folder, as: name))
      options.onError = .skip
      options.mapping.dateFormat = .dayFirst
      options.mapping.customFields = try store.customFieldRules()
      _ = try? store.importCustomers(options)
    }
    let export = try self.export(store, as: format)
    let path = original.folder + "/export." + format.rawValue
    try export.whole.write(toFile: path, atomically: true, encoding: .utf8)

    let copy = try Sandbox()
    let copied = try copy.store()
    var options = ImportOptions(path: path)
    // Customers of one database may share addresses; each is to come in as itself.
    options.match = MatchRules([.id])
    let summary = try copied.importCustomers(options)
    let comment = Comment(rawValue: "seed \(seed)\n\(export.whole)\n\(summary.faults)")
    #expect(summary.created == summary.read, comment)
    #expect(try self.export(copied, as: format).withoutIDs == export.withoutIDs, comment)
  }

  private func export(_ store: Store, as format: OutputFormat) throws -> (whole: String, withoutIDs: String) {
    let columns = try store.customerColumns()
    return (try text(store, columns, format), try text(store, columns.filter { $0.name != "id" }, format))
  }

  private func text(_ store: Store, _ columns: [Column], _ format: OutputFormat) throws -> String {
    var rows = try store.customers(columns: columns)
    let sink = MemorySink()
    let writer = TableWriter(format: format, columns: columns, options: WriteOptions(), sink: sink)
    try writer.begin()
    var row = RowBuffer()
    while try rows.next(into: &row) { try writer.write(row) }
    try writer.finish()
    return String(decoding: sink.bytes, as: UTF8.self)
  }
}
