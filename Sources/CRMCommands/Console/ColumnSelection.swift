import Tabular

/// Which columns of a list are written, and in which order.
struct ColumnSelection {
  /// Positions in the columns of the source.
  let indexes: [Int]

  /// - Parameters:
  ///   - list: the value of `--columns`: names replace the default, `+name` adds to it, `-name` takes away, `all` is all.
  ///   - onlyShown: whether the default is the chosen few of the text form.
  /// - Throws: ``UsageError`` `unknown_column`.
  init(_ list: String?, of columns: [Column], onlyShown: Bool) throws {
    let standard = columns.indices.filter { columns[$0].isShown || !onlyShown }
    let words = ColumnSelection.words(of: list)
    let replaces = words.contains { !$0.hasPrefix("+") && !$0.hasPrefix("-") }
    var chosen = replaces ? [] : standard
    for word in words {
      let name = word.drop { $0 == "+" || $0 == "-" }
      let matches =
        name == "all" ? Array(columns.indices) : [try ColumnSelection.index(of: name, in: columns)]
      if word.hasPrefix("-") {
        chosen.removeAll { matches.contains($0) }
      } else {
        chosen += matches.filter { !chosen.contains($0) }
      }
    }
    chosen += columns.indices.filter { columns[$0].use == .bar && !chosen.contains($0) }
    guard !chosen.isEmpty || columns.isEmpty else {
      throw UsageError(.invalidValue, "'\(list ?? "")' leaves no column", hint: "--columns help lists them")
    }
    indexes = chosen
  }

  /// Whether the list names the column: a terminal then shows it however narrow it is.
  static func isAsked(_ name: String, in list: String?) -> Bool {
    words(of: list).contains { word in
      !word.hasPrefix("-") && [name[...], "all"].contains(word.drop { $0 == "+" })
    }
  }

  private static func words(of list: String?) -> [Substring] {
    (list ?? "").split(separator: ",").map(\.trimmingSpaces)
  }

  private static func index(of name: Substring, in columns: [Column]) throws -> Int {
    if let index = columns.firstIndex(where: { $0.name == name }) { return index }
    throw UsageError.unknownColumn(String(name), among: columns)
  }
}

extension UsageError {
  static func unknownColumn(_ name: String, among columns: [Column]) -> UsageError {
    UsageError(
      .unknownColumn, "'\(name)' is not a column",
      hint: didYouMean(name, among: columns.map(\.name)) ?? "--columns help lists them")
  }
}

extension Substring {
  /// Without spaces at both ends.
  var trimmingSpaces: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
