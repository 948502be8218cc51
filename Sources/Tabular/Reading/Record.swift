/// One record of a file: a CSV row, a JSON object or a vCard, flattened to named values.
///
/// Lists (a vCard's addresses, a JSON array of strings) are one value whose items are separated by a newline.
package struct Record: Sendable, Equatable {
  /// Column names in the order of the file. CSV records of one file share one array.
  package var names: [String]
  /// One value a name; `nil` is JSON's `null`. An empty cell is an empty string.
  package var values: [String?]
  /// The physical line on which the record starts, from 1.
  package var line: Int
  /// Where a record spans several physical lines: the line on which each value starts.
  package var valueLines: [Int]?

  package init(names: [String], values: [String?], line: Int, valueLines: [Int]? = nil) {
    self.names = names
    self.values = values
    self.line = line
    self.valueLines = valueLines
  }

  /// Whether no value has anything in it that is seen.
  var isEmpty: Bool {
    values.allSatisfy { value in
      guard var value else { return true }
      return value.withUTF8(\.isUnseen)
    }
  }

  /// The physical line on which the value at `index` starts.
  package func line(ofValue index: Int) -> Int { valueLines?[index] ?? line }
}
