import Tabular

extension Cell {
  /// `nil` becomes `.null`.
  static func optional(_ value: Int64?) -> Cell { value.map(Cell.integer) ?? .null }
}
