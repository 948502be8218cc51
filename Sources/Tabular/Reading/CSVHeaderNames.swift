/// The names of columns from the cells of a header: an empty one and one that comes twice are numbered.
struct CSVHeaderNames {
  private(set) var names: [String] = []
  /// The places of names that come a second time.
  private(set) var doubled: [Int] = []

  init(_ cells: [String]) {
    var taken = Set(cells)
    var seen: Set<String> = []
    for (index, cell) in cells.enumerated() {
      if !cell.isEmpty, seen.insert(cell).inserted {
        names.append(cell)
        continue
      }
      if !cell.isEmpty { doubled.append(index) }
      let number = cell.isEmpty ? index + 1 : 2
      let stem = cell.isEmpty ? "column" : cell
      let name = (number...).lazy.map { "\(stem)_\($0)" }.first { !taken.contains($0) }!
      taken.insert(name)
      names.append(name)
    }
  }

  /// - Throws: ``ReadError`` `duplicate_column`
  func refuseDoubled(_ cells: [String], line: Int) throws {
    guard let index = doubled.first else { return }
    throw ReadError(
      .duplicateColumn, line: line, column: index + 1, field: cells[index],
      message: "two columns are called '\(cells[index])'",
      hint: "rename one of them, or number them with --lenient")
  }

  func warnings(_ cells: [String], line: Int) -> [ReadWarning] {
    doubled.map { index in
      ReadWarning(
        .duplicateColumn, line: line, column: index + 1, field: names[index],
        "another column is called '\(cells[index])': this one is '\(names[index])'")
    }
  }
}
