import Foundation
import Tabular

@testable import CRMKit
@testable import CRMStore

/// Answers as a file has them.
enum SurveyFile {
  /// Writes every answer with every column but its number.
  static func export(_ store: Store, to path: String) throws {
    let columns = RecordTable.answers.columns.filter { $0.name != "id" }
    var rows = try store.answers(columns: columns)
    let sink = MemorySink()
    let writer = TableWriter(format: .json, columns: columns, options: WriteOptions(), sink: sink)
    try writer.begin()
    var row = RowBuffer()
    while try rows.next(into: &row) { try writer.write(row) }
    try writer.finish()
    try sink.text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
