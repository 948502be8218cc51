import Tabular

/// The rows of one order that stand behind each other in a file.
struct GatheredOrder {
  /// What all rows say together.
  private(set) var draft: OrderDraft
  private(set) var records: [Record]
  /// What is wrong with each row.
  private var problems: [[RowProblem]]
  private var agreement: RowAgreement?
  private let firstLine: Int
  private(set) var isSound: Bool
  /// Whether a row without a currency was read in another one than a further row says.
  private(set) var isCurrencySplit = false

  init(_ row: MappedRow<OrderDraft>, _ record: Record) {
    draft = row.draft
    records = [record]
    problems = [row.problems]
    isSound = row.problems.isEmpty
    firstLine = record.line
  }

  mutating func add(_ row: MappedRow<OrderDraft>, _ record: Record, _ zone: DayZone) {
    let problem = draft.isRepeated(by: row.draft) ? nil : conflict(row.draft, record, zone)
    if row.draft.currency != draft.currency, row.draft.saysCurrency != draft.saysCurrency {
      isCurrencySplit = true
    }
    draft.complete(from: row.draft)
    records.append(record)
    problems.append(row.problems + (problem.map { [$0] } ?? []))
    isSound = isSound && row.problems.isEmpty && problem == nil
    if isSound { draft.lines += row.draft.lines }
  }

  private mutating func conflict(_ row: OrderDraft, _ record: Record, _ zone: DayZone) -> RowProblem? {
    var agreement = agreement ?? RowAgreement(.order, draft.number ?? draft.exportID ?? "", zone)
    if self.agreement == nil { _ = agreement.take(draft.common, firstLine) }
    defer { self.agreement = agreement }
    return agreement.take(row.common, record.line)
  }

  /// Whether so many rows of an order that is left out wait that they are to be let go.
  var isFull: Bool { !isSound && records.count >= 1000 }

  /// Whether the rows are orders that say the same number, none of them a line.
  var isRepeated: Bool { records.count > 1 && draft.lines.isEmpty }

  /// Leaves the whole order out: a part of it would have a total that nobody paid. Further rows may come.
  mutating func reject(_ tally: inout ImportTally) throws {
    for (record, problems) in zip(records, problems) {
      if problems.isEmpty {
        let fault = RowFault(
          code: "order_rejected", line: record.line, message: "another row of its order is wrong")
        try tally.reject(record, [fault])
      } else {
        try tally.reject(record, problems)
      }
    }
    (records, problems) = ([], [])
  }
}

extension OrderDraft {
  /// Whether a further row says nothing of the whole but what is known: the plain case.
  fileprivate func isRepeated(by row: OrderDraft) -> Bool {
    (row.at == nil || row.at == at) && (!row.saysCurrency || saysCurrency && row.currency == currency)
      && (row.customer.isEmpty || !customer.isEmpty && !row.customer.isAnother(than: customer))
  }

  fileprivate var common: RowAgreement.Words {
    RowAgreement.Words(at: at, customer: customer, currency: saysCurrency ? currency : nil)
  }
}
