import Tabular

/// The rows of one deal that stand behind each other in a file: its lines, or its events.
struct GatheredDeal {
  private(set) var drafts: [DealDraft]
  private(set) var records: [Record]
  /// What is wrong with each row.
  private var problems: [[RowProblem]]

  init(_ row: MappedRow<DealDraft>, _ record: Record) {
    drafts = [row.draft]
    records = [record]
    problems = [row.problems]
  }

  mutating func add(_ row: MappedRow<DealDraft>, _ record: Record) {
    drafts.append(row.draft)
    records.append(record)
    problems.append(row.problems)
  }

  var isSound: Bool { problems.allSatisfy(\.isEmpty) }

  var isLog: Bool { drafts[0].event != nil }

  /// What all rows say together.
  var whole: DealDraft {
    var whole = drafts[0]
    for draft in drafts.dropFirst() { whole.complete(from: draft) }
    return whole
  }

  /// Leaves all rows out: with a part of them the deal would be another.
  func reject(_ tally: inout ImportTally) throws {
    for (record, problems) in zip(records, problems) {
      if problems.isEmpty {
        let fault = RowFault(
          code: "deal_rejected", line: record.line, message: "another row of its deal is wrong")
        try tally.reject(record, [fault])
      } else {
        try tally.reject(record, problems)
      }
    }
  }
}
