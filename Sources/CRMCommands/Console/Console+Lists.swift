import CRMKit
import Tabular

extension Console {
  /// Writes rows as they are pulled, or sorted where `--sort` asks for it.
  ///
  /// - Parameter usesPager: lists are paged on a terminal.
  /// - Returns: `.done`, or `.finding` where `--exit-code` was asked for and there are rows.
  /// - Throws: ``UsageError`` for unknown columns, ``OutputFailure``, and what the source throws.
  package func write(_ source: inout some RowSource, usesPager: Bool = true) throws -> ExitStatus {
    if global.columns == "help" {
      return try write(source.columns.map(ColumnHelp.init), choosing: nil, usesPager: false)
    }
    guard let order = global.sort else {
      return try write(&source, choosing: global.columns, usesPager: usesPager)
    }
    var sorted = try SortedRows(&source, by: order)
    return try write(&sorted, choosing: global.columns, usesPager: usesPager)
  }

  /// The columns that will be written of a list with `columns`, for a source that can leave out the others.
  ///
  /// - Throws: ``UsageError`` `unknown_column`.
  package func chosenColumns(of columns: [Column]) throws -> [Column] {
    if global.columns == "help" { return columns }
    let selection = try ColumnSelection(global.columns, of: columns, onlyShown: format.showsChosenFew)
    let chosen = selection.indexes.map { columns[$0] }
    return format == .ids ? chosen.filter { $0.name == "id" }.nonEmpty ?? chosen : chosen
  }

  /// Writes rows of a source that yields the ``chosenColumns(of:)`` alone, in the order asked for.
  package func write(chosen source: inout some RowSource) throws -> ExitStatus {
    if global.columns == "help" { return try write(&source) }
    return try write(&source, choosing: "all", usesPager: true)
  }

  /// Writes rows that are in memory already.
  package func write(_ rows: [some Tabulated], usesPager: Bool = true) throws -> ExitStatus {
    var source = TabulatedRows(rows)
    return try write(&source, usesPager: usesPager)
  }

  func write(_ rows: [some Tabulated], choosing list: String?, usesPager: Bool) throws -> ExitStatus {
    var source = TabulatedRows(rows)
    return try write(&source, choosing: list, usesPager: usesPager)
  }

  private func write(
    _ source: inout some RowSource, choosing list: String?, usesPager: Bool
  ) throws -> ExitStatus {
    let selection = try ColumnSelection(list, of: source.columns, onlyShown: format.showsChosenFew)
    let target = try target(usesPager: usesPager)
    var rows = ChosenRows(source, selection.indexes)
    let count = try write(&rows, as: format, to: target.sink)
    source = rows.source
    try target.finish()
    noteLeftOut()
    return global.exitCode && count > 0 ? .finding : .done
  }

  /// - Returns: how many rows were written.
  func write(
    _ rows: inout ChosenRows<some RowSource>, as format: OutputFormat, under head: TextDocument? = nil,
    to sink: some ByteSink
  ) throws -> Int {
    let columns = rows.columns.map { column in
      var column = column
      column.isAsked = column.isAsked || ColumnSelection.isAsked(column.name, in: global.columns)
      return column
    }
    let writer = TableWriter(format: format, columns: columns, options: options(under: head), sink: sink)
    let limit = global.limit ?? .max
    let named = notice.flatMap { notice in rows.source.columns.firstIndex { $0.name == notice.column } }
    var written = RowProgress(progress, to: output, limit: limit)
    var row = RowBuffer()
    var count = 0
    if let limit = global.limit { try rows.expect(atMost: limit) }
    try writer.begin()
    while count < limit, try rows.next(into: &row) {
      try writer.write(row)
      count += 1
      if let notice, let named {
        if notice.isByLine { try writer.flush() }
        notice.note(rows.text(ofSource: named, in: row))
      }
      try written.note(count, of: &rows)
      try interruption.check()
    }
    try writer.finish()
    leftOut += writer.leftOut
    // Counting may take longer than the rows did.
    if count == limit, !global.quiet { try noteCut(after: count, &rows) }
    return count
  }

  private func noteCut(after count: Int, _ rows: inout ChosenRows<some RowSource>) throws {
    guard let rest = try rows.countRemaining() else {
      return note("\(count) of more than \(count + mostRowsCounted)")
    }
    if rest > 0 { note("\(count) of \(count + rest)") }
  }
}

extension Array {
  /// Itself, or `nil` where it is empty.
  fileprivate var nonEmpty: [Element]? { isEmpty ? nil : self }
}
