/// Notes which line of a file each row of an import came from.
///
/// Rows get their ids in the order of the file, so that runs of lines say it in a few words: one run for a file of a
/// record a line, however many. Rows that hang on one that the same record made came from where that came from, and
/// need no word of their own. What a record changed or deleted is noted by its before images.
package final class ImportLines {
  /// Where the record that is being written begins: a physical line, from 1.
  package var line = 0

  private let transaction: WriteTransaction
  private let lastImage: RawStatement
  private let statement: RawStatement
  private var runs: [ImportRun] = []
  private var images: ImportRun
  private var changeCount: Int

  package init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    lastImage = try RawStatement(transaction.connection, "SELECT ifnull(max(id), 0) FROM before_image")
    statement = try RawStatement(
      transaction.connection,
      """
      INSERT INTO import_line (changeset_id, table_name, first_id, last_id, first_line, step)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    images = ImportRun(table: "before_image", seen: 0)
    changeCount = transaction.changeCount
    images.seen = try currentImage()
  }

  /// Takes note of everything that was written since the last time.
  package func note() throws {
    let insertions = transaction.insertions
    while runs.count < insertions.count {
      let insertion = insertions[runs.count]
      runs.append(ImportRun(table: insertion.table.name, seen: insertion.last - insertion.count))
    }
    for index in runs.indices where insertions[index].last > runs[index].seen {
      let hasOwnLine = !hangsOnNew(runs[index].table)
      try extend(&runs[index], upTo: insertions[index].last, hasOwnLine: hasOwnLine)
    }
    for index in runs.indices { runs[index].seen = insertions[index].last }
    guard transaction.changeCount != changeCount else { return }
    changeCount = transaction.changeCount
    let last = try currentImage()
    try extend(&images, upTo: last, hasOwnLine: true)
    images.seen = last
  }

  /// Writes the runs that are not yet at their ends.
  package func finish() throws {
    for run in runs + [images] { try write(run) }
    runs = []
  }

  /// Whether a row that such a row hangs on was inserted by the same record.
  private func hangsOnNew(_ table: String) -> Bool {
    for (run, insertion) in zip(runs, transaction.insertions)
    where insertion.last > run.seen && run.isParent(of: table) { return true }
    return false
  }

  private func extend(_ run: inout ImportRun, upTo last: Int64, hasOwnLine: Bool) throws {
    guard hasOwnLine, last > run.seen else { return }
    for id in (run.seen + 1)...last where !run.extend(to: id, line) {
      try write(run)
      run.begin(at: id, line)
    }
  }

  private func write(_ run: ImportRun) throws {
    guard run.count > 0 else { return }
    try statement.run([
      .integer(transaction.changeset), .text(run.table), .integer(run.first), .integer(run.last),
      .integer(Int64(run.firstLine)), .integer(Int64(run.step)),
    ])
  }

  private func currentImage() throws -> Int64 {
    defer { lastImage.reset() }
    return try lastImage.step() ? lastImage.integer(at: 0) : 0
  }
}

extension WriteTransaction {
  /// Runs `body`, whose rows come from an earlier line than the one that is being read.
  package func noting<Value>(line: Int?, _ body: () throws -> Value) throws -> Value {
    guard let lines, let line else { return try body() }
    let current = lines.line
    defer { lines.line = current }
    lines.line = line
    let value = try body()
    try lines.note()
    return value
  }
}

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
