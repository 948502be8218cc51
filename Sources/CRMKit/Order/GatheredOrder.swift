import Tabular

/// The rows of one order that stand behind each other in a file.
struct GatheredOrder {
  private(set) var draft: OrderDraft
  private(set) var records: [Record]
  /// What is wrong with each row.
  private var problems: [[RowProblem]]

  init(_ row: MappedRow<OrderDraft>, _ record: Record) {
    draft = row.draft
    records = [record]
    problems = [row.problems]
  }

  mutating func add(_ row: MappedRow<OrderDraft>, _ record: Record) {
    draft.complete(from: row.draft)
    draft.lines += row.draft.lines
    records.append(record)
    problems.append(row.problems)
  }

  var isSound: Bool { problems.allSatisfy(\.isEmpty) }

  /// Leaves the whole order out: a part of it would have a total that nobody paid.
  func reject(_ tally: inout ImportTally) throws {
    for (record, problems) in zip(records, problems) {
      if problems.isEmpty {
        let fault = RowFault(
          code: "order_rejected", line: record.line, message: "another row of its order is wrong")
        try tally.reject(record, [fault])
      } else {
        try tally.reject(record, problems)
      }
    }
  }
}
