import CRMKit
import Tabular

/// Rows in the order of `--sort`; rows that are equal by it stay as they were.
///
/// For sources that cannot sort by themselves: all rows are read into memory.
struct SortedRows: RowSource {
  let columns: [Column]
  private var rows: [[SortedCell]] = []
  private var position = 0

  /// - Throws: ``UsageError`` `unknown_column`, and what the source throws.
  init(_ source: inout some RowSource, by list: String?) throws {
    columns = source.columns
    let keys = try SortKey.parse(list, of: columns)
    var row = RowBuffer()
    while try source.next(into: &row) {
      rows.append(columns.indices.map { SortedCell(kind: row.kind(of: $0), text: row.text(of: $0)) })
    }
    sort(by: keys)
  }

  private mutating func sort(by keys: [SortKey]) {
    let indexes = keys.map { key in columns.firstIndex { $0.name == key.column } ?? 0 }
    rows = rows.enumerated().sorted { left, right in
      for (key, index) in zip(keys, indexes) {
        let (a, b) = (left.element[index], right.element[index])
        if a.precedes(b) { return !key.isDescending }
        if b.precedes(a) { return key.isDescending }
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  mutating func next(into row: inout RowBuffer) -> Bool {
    guard position < rows.count else { return false }
    row.removeAll()
    for cell in rows[position] {
      if cell.kind == .null { row.appendNull() } else { row.append(cell.text, as: cell.kind) }
    }
    position += 1
    return true
  }

  mutating func countRemaining() -> Int? { rows.count - position }

  func countAll() -> Int? { rows.count }
}

/// A cell as it stands in a ``RowBuffer``.
private struct SortedCell {
  var kind: RowBuffer.CellKind
  var text: String

  /// Unknown values come first, numbers by value, texts by their scalars.
  func precedes(_ other: SortedCell) -> Bool {
    if kind == .null || other.kind == .null { return kind == .null && other.kind != .null }
    if kind == .integer, other.kind == .integer, let a = Int64(text), let b = Int64(other.text) {
      return a < b
    }
    if isNumber, other.isNumber, let a = Double(text), let b = Double(other.text) { return a < b }
    return text.unicodeScalars.lexicographicallyPrecedes(other.text.unicodeScalars)
  }

  private var isNumber: Bool { kind == .integer || kind == .decimal }
}

extension SortKey {
  /// Reads `name,-created_at`.
  ///
  /// - Parameter columns: the columns of the list that may be sorted by.
  /// - Throws: ``UsageError`` `unknown_column`.
  package static func parse(_ list: String?, of columns: [Column]) throws -> [SortKey] {
    try (list ?? "").split(separator: ",").map { part in
      let word = part.trimmingSpaces
      let name = String(word.drop { $0 == "+" || $0 == "-" })
      guard columns.contains(where: { $0.name == name }) else {
        throw UsageError.unknownColumn(name, among: columns)
      }
      return SortKey(column: name, isDescending: word.hasPrefix("-"))
    }
  }
}
