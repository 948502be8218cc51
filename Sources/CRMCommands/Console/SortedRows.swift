import Tabular

extension Array where Element: Tabulated {
  /// The rows in the order of `--sort`; rows that are equal by it stay as they were.
  ///
  /// - Throws: ``UsageError`` `unknown_column`.
  func sorted(by list: String?) throws -> [Element] {
    let keys = try SortKey.parse(list, of: Element.columns)
    guard !keys.isEmpty else { return self }
    let indexes = keys.map { key in Element.columns.firstIndex { $0.name == key.column } ?? 0 }
    let rows = enumerated().map { (position: $0.offset, element: $0.element, cells: $0.element.cells) }
    let sorted = rows.sorted { left, right in
      for (key, index) in zip(keys, indexes) {
        let (a, b) = (left.cells[index], right.cells[index])
        if a.precedes(b) { return !key.isDescending }
        if b.precedes(a) { return key.isDescending }
      }
      return left.position < right.position
    }
    return sorted.map(\.element)
  }
}

extension Cell {
  /// Unknown values come first, numbers by value, texts by their scalars.
  fileprivate func precedes(_ other: Cell) -> Bool {
    switch (self, other) {
    case (.null, .null), (_, .null): false
    case (.null, _): true
    case (.integer(let a), .integer(let b)), (.instant(let a), .instant(let b)): a < b
    case (.boolean(let a), .boolean(let b)): !a && b
    case (.decimal(let a), .decimal(let b)): (Double(a) ?? 0) < (Double(b) ?? 0)
    default:
      lines.joined(separator: "\n").unicodeScalars.lexicographicallyPrecedes(
        other.lines.joined(separator: "\n").unicodeScalars)
    }
  }
}
