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
    let isPlain = draft.isRepeated(by: row.draft) && !row.draft.lines.isEmpty
    let problem = isPlain ? nil : conflict(row.draft, record, zone)
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
    if self.agreement == nil { _ = agreement.take(draft.words, firstLine) }
    defer { self.agreement = agreement }
    return agreement.take(row.words, record.line)
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
          code: "order_rejected", line: record.line, message: "another row of its order is rejected")
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

  /// A row of a line may repeat of the whole what it likes; one without is the whole.
  fileprivate var words: RowAgreement.Words {
    var words = RowAgreement.Words(at: at, customer: customer, currency: saysCurrency ? currency : nil)
    guard lines.isEmpty else { return words }
    words.values = [
      RowAgreement.Value("total", "total", total.map { Money(minor: $0, currency).literal }),
      RowAgreement.Value("status", "status", status?.rawValue),
      RowAgreement.Value("refunded", "refund", refunded.map { Money(minor: $0, currency).literal }),
    ]
    return words
  }

  /// What is to be told where lines come to something else than the order is said to: one of the figures is wrong, unless
  /// the file leaves out what is in the total besides.
  var sumProblem: RowProblem? {
    guard let total, case let sum = lines.map(\.amountMinor).clampedSum, sum != 0, sum != total else {
      return nil
    }
    return RowProblem(
      .totalDiffers, field: "total",
      "\(Money(minor: total, currency).literal) is kept, though the lines come to \(Money(minor: sum, currency).literal)"
    )
  }
}
