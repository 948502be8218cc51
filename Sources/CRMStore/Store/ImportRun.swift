/// Rows whose ids follow each other and whose lines do so in equal steps.
struct ImportRun {
  let table: String
  /// The last row that was looked at.
  var seen: Int64
  private(set) var first: Int64 = 0
  private(set) var last: Int64 = 0
  private(set) var firstLine = 0
  private(set) var lastLine = 0
  private(set) var step = 0
  private let prefix: String

  init(table: String, seen: Int64) {
    self.table = table
    self.seen = seen
    prefix = table + "_"
  }

  var count: Int64 { first == 0 ? 0 : last - first + 1 }

  /// Whether rows of a table hang on rows of this one: `a_b` on `a`.
  func isParent(of table: String) -> Bool { table.hasPrefix(prefix) }

  mutating func begin(at id: Int64, _ line: Int) {
    (first, last, firstLine, lastLine, step) = (id, id, line, line, 0)
  }

  /// Takes a further row in.
  /// - Returns: false where it does not go on as the run does.
  mutating func extend(to id: Int64, _ line: Int) -> Bool {
    guard first > 0, id == last + 1 else { return false }
    if count == 1 { step = line - lastLine }
    guard line == lastLine + step else { return false }
    last = id
    lastLine = line
    return true
  }
}
