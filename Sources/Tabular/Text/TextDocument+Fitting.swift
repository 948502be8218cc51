extension TextDocument {
  /// Takes out columns that find no room on a terminal, of the table that stands for the whole document.
  ///
  /// - Parameters:
  ///   - columns: those that `--columns` can choose from.
  ///   - rows: how many rows it has.
  /// - Returns: the names of what was taken out.
  package mutating func leaveOut(_ columns: [Column], rows count: Int, toWidth width: Int) -> [String] {
    let names = Set(columns.map(\.name))
    var leftOut: [String] = []
    for index in sections.indices {
      guard case .table(let columns, let rows) = sections[index].content, rows.count == count,
        names.isSuperset(of: columns.map(\.name))
      else { continue }
      let found = Set(columnsWithoutRoom(columns, rows, width: width))
      let kept = columns.indices.filter { !found.contains(columns[$0].name) }
      sections[index].content = .table(
        kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
      leftOut += columns.map(\.name).filter(found.contains)
    }
    return leftOut
  }
}

private func columnsWithoutRoom(_ columns: [Column], _ rows: [[Cell]], width: Int) -> [String] {
  var options = WriteOptions()
  options.terminalWidth = width
  let format = TextTableFormat(columns, options)
  _ = format.text(of: rows)
  return format.leftOut
}
