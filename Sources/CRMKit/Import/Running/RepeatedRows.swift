import Tabular

/// The rows of a file that say one number, each of them a whole record: those that agree are one, others are of none.
struct RepeatedRows<Draft> {
  /// Rows that are left out and wait before they are let go.
  private static var mostWaiting: Int { 1000 }

  let key: String
  private(set) var rows: [(draft: Draft, record: Record)] = []
  private var problems: [RowProblem?] = []
  private var agreement: RowAgreement
  private var isSound = true

  init(_ key: String, _ agreement: RowAgreement) {
    self.key = key
    self.agreement = agreement
  }

  /// - Parameter words: what the row says that no other may say otherwise.
  mutating func add(_ draft: Draft, _ words: RowAgreement.Words, _ record: Record, _ tally: inout ImportTally)
    throws
  {
    let problem = agreement.take(words, record.line)
    rows.append((draft, record))
    problems.append(problem)
    if problem != nil { isSound = false }
    if !isSound, rows.count >= Self.mostWaiting { try reject(&tally) }
  }

  /// Writes the rows one by one, or leaves all of them out: which of them holds, nobody knows.
  mutating func settle(_ tally: inout ImportTally, _ write: (Draft, Record) throws -> RowOutcome) throws {
    guard isSound else { return try reject(&tally) }
    for (draft, record) in rows { try tally.count(write(draft, record), record) }
  }

  private mutating func reject(_ tally: inout ImportTally) throws {
    for (row, problem) in zip(rows, problems) {
      try tally.reject(
        row.record, [problem.map { RowFault($0, in: row.record) } ?? agreement.fault(row.record)])
    }
    (rows, problems) = ([], [])
  }
}
