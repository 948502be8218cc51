import Tabular

/// The rows of one deal that stand behind each other in a file: its lines, or its events.
struct GatheredDeal {
  private(set) var drafts: [DealDraft]
  private(set) var records: [Record]
  /// What is wrong with each row.
  private var problems: [[RowProblem]]
  private var agreement: RowAgreement?

  init(_ row: MappedRow<DealDraft>, _ record: Record) {
    drafts = [row.draft]
    records = [record]
    problems = [row.problems]
  }

  mutating func add(_ row: MappedRow<DealDraft>, _ record: Record, _ zone: DayZone) {
    var problem: RowProblem?
    // What a deal is may change from event to event.
    if !isLog {
      var agreement = agreement ?? RowAgreement(.deal, drafts[0].number ?? drafts[0].exportID ?? "", zone)
      if records.count == 1 { _ = agreement.take(drafts[0].common, records[0].line) }
      problem = agreement.take(row.draft.common, record.line)
      self.agreement = agreement
    }
    drafts.append(row.draft)
    records.append(record)
    problems.append(row.problems + (problem.map { [$0] } ?? []))
  }

  var isSound: Bool { problems.allSatisfy(\.isEmpty) }

  var isLog: Bool { drafts[0].event != nil }

  /// Whether the rows are deals that say the same number, none of them a line.
  var isRepeated: Bool { !isLog && records.count > 1 && drafts.allSatisfy(\.lines.isEmpty) }

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
          code: "deal_rejected", line: record.line, message: "another row of its deal is rejected")
        try tally.reject(record, [fault])
      } else {
        try tally.reject(record, problems)
      }
    }
  }
}

extension DealDraft {
  fileprivate var common: RowAgreement.Words {
    var words = RowAgreement.Words(at: times.created, customer: customer, currency: currency)
    guard lines.isEmpty else { return words }
    let amount = amountMinor.map { decimalLiteral($0, digits: currency?.digits ?? 2) }
    words.values = [
      RowAgreement.Value("amount", "amount", amount), RowAgreement.Value("stage", "stage", stage),
      RowAgreement.Value("status", "status", kind?.rawValue),
    ]
    return words
  }
}
