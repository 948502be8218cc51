/// Tells what the cells of a row mean.
struct RowInker {
  private let columns: [Column]
  private let moment: Moment?
  private let hasMeanings: Bool

  init(_ columns: [Column], at moment: Moment?) {
    self.columns = columns
    self.moment = moment
    hasMeanings = columns.contains { $0.meaning != .none }
  }

  func meanings(of row: borrowing RowBuffer) -> [Meaning?] {
    var meanings = [Meaning?](repeating: nil, count: row.count)
    guard hasMeanings else { return meanings }
    for index in columns.indices where columns[index].meaning != .none {
      let text = plainText(of: index, in: row)
      var other: String?
      if case .due(let name, _) = columns[index].meaning {
        other = columns.firstIndex { $0.name == name }.map { plainText(of: $0, in: row) }
      }
      meanings[index] = columns[index].meaning.meaning(of: text, at: moment) { _ in other }
    }
    return meanings
  }

  private func plainText(of index: Int, in row: borrowing RowBuffer) -> String {
    row.withPlainText(of: index) { String(decoding: $0, as: UTF8.self) }
  }
}
