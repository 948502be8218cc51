import Tabular

/// One row on its way to an order.
struct OrderDrafting {
  private let drafter: OrderDrafter
  private let mapping: FieldMapping<OrderField>
  private var cells: CellReading
  private var draft: OrderDraft
  private var amounts = OrderAmounts()
  /// The line that the row's own columns are of.
  private var own = OrderLineParts()
  private var hasOwnLine = false
  /// Lines in a list inside the row, by their numbers; where there are some, the row's own columns are of the whole.
  private var items: [(number: Int, parts: OrderLineParts)] = []

  init(_ drafter: OrderDrafter, _ mapping: FieldMapping<OrderField>, _ cells: CellReading) {
    self.drafter = drafter
    self.mapping = mapping
    self.cells = cells
    draft = OrderDraft(currency: Currency(stored: ""))
  }

  /// Follows a step with a text that is neither blank nor surrounded by space.
  mutating func apply(_ step: FieldStep<OrderField>, _ text: String) {
    guard let field = step.field else {
      draft.custom.append(CustomValue(name: step.customName, value: .string(text)))
      return
    }
    switch field {
    case .at: draft.at = draft.at ?? cells.instant(step, text)
    case .total: amounts.total = amounts.total ?? amount(step, text)
    case .currency:
      guard !draft.saysCurrency, let currency = cells.currency(step, text) else { break }
      (draft.currency, draft.saysCurrency) = (currency, true)
    case .customer, .customerID, .email, .phone, .customerName: name(field, step, text)
    case .number:
      guard draft.number == nil, let key = cells.key(step, text) else { break }
      (draft.number, draft.isBareNumber) = (mapping.number(key), step.isBareID)
    case .status: draft.status = draft.status ?? cells.word(step, text, OrderStatus.init(written:))
    case .refunded: amounts.refunded = amounts.refunded ?? amount(step, text)
    case .refundedAt: draft.refundedAt = draft.refundedAt ?? cells.instant(step, text)
    case .cancelledAt: draft.cancelledAt = draft.cancelledAt ?? cells.instant(step, text)
    case .updatedAt: draft.updatedAt = draft.updatedAt ?? cells.instant(step, text)
    case .custom: draft.custom += CustomFields.read(text)
    case .refunds: amounts.refunds = amounts.refunds ?? (step, text)
    default: field.isOfLine ? applyLine(field, step, text) : set(field, text)
    }
  }

  /// The draft, with what can only be said of the row as a whole.
  ///
  /// - Parameter last: an earlier row; one of the same order lends its currency.
  mutating func finish(after last: OrderDraft?) -> MappedRow<OrderDraft> {
    settle(after: last)
    var mapped = MappedRow(draft: draft)
    mapped.problems = draft.skip == nil ? cells.problems : []
    mapped.warnings = cells.warnings
    mapped.needsProof = cells.needsProof
    return mapped
  }

  private mutating func settle(after last: OrderDraft?) {
    draft.source = draft.number == nil ? nil : draft.source ?? drafter.source
    draft.customer.country = draft.country
    if amounts.total == nil, !own.hasAmount, !items.contains(where: \.parts.hasAmount) {
      draft.isWithoutAmounts = !mapping.hasAmounts
    }
    if draft.currency.code.isEmpty {
      let inherited = last.flatMap { $0.isSameOrder(as: draft) ? $0.currency : nil }
      draft.currency =
        inherited ?? cells.currency(or: drafter.currency)
        ?? (draft.isWithoutAmounts ? .unknown : draft.currency)
    }
    noteHabits()
    if draft.currency.code.isEmpty {
      guard cells.problems.isEmpty || draft.skip != nil else { return }
      cells.problems.append(
        RowProblem(.missingValue, field: "currency", "the row has no currency", hint: "pass --currency EUR"))
    } else if draft.skip == nil {
      amounts.settle(&draft, &cells)
      settleLines()
    }
    if cells.problems.isEmpty, draft.skip == nil { checkWhole() }
  }

  private mutating func settleLines() {
    if items.isEmpty {
      if hasOwnLine, let line = own.settled(draft.currency, &cells) { draft.lines = [line] }
    } else {
      draft.lines = items.sorted { $0.number < $1.number }.compactMap {
        $0.parts.settled(draft.currency, &cells)
      }
    }
  }

  /// A row without a time may be a further line of an order whose first row says it.
  private mutating func checkWhole() {
    let hasLine = hasOwnLine || !items.isEmpty
    let belongs = hasLine && (draft.number != nil || draft.exportID != nil)
    if draft.at == nil, !belongs {
      cells.problems.append(RowProblem(.missingValue, field: "at", "the row has no time"))
    } else if draft.total == nil, !hasLine, !draft.isWithoutAmounts {
      cells.problems.append(RowProblem(.missingValue, field: "total", "the row has no total"))
    }
  }

  private mutating func noteHabits() {
    if mapping.has(.creditNotes), let first = draft.number?.utf8.first, first | 0x20 == UInt8(ascii: "c") {
      draft.status = .cancelled
    } else if mapping.has(.stockCorrections), own.isNoSale {
      draft.skip = .notASale
    }
  }

  private mutating func set(_ field: OrderField, _ text: String) {
    switch field {
    case .id: draft.exportID = draft.exportID ?? text
    case .source: draft.source = draft.source ?? text.lowercased()
    case .channel: draft.channel = draft.channel ?? text
    case .campaign: draft.campaign = draft.campaign ?? text
    case .owner: draft.owner = draft.owner ?? text
    case .country: draft.country = draft.country ?? Country.codeOrText(text)
    case .note: draft.note = draft.note ?? text
    default: break
    }
  }

  private mutating func name(_ field: OrderField, _ step: FieldStep<OrderField>, _ text: String) {
    let part: CustomerReference.Part =
      switch field {
      case .customer: .any
      case .customerID: .id
      case .email: .email
      case .phone: .phone
      default: .name
      }
    cells.read(
      part, of: &draft.customer, step, part == .any || part == .id ? mapping.key(text) : text,
      source: drafter.source,
      numbering: drafter.numbering)
  }

  private mutating func applyLine(_ field: OrderField, _ step: FieldStep<OrderField>, _ text: String) {
    guard step.argument.isEmpty else { return applyItem(field, step, text) }
    hasOwnLine = true
    Self.apply(field, step, text, to: &own, &cells)
  }

  private mutating func applyItem(_ field: OrderField, _ step: FieldStep<OrderField>, _ text: String) {
    let number = Int(step.argument) ?? 0
    let known = items.firstIndex { $0.number == number }
    if known == nil { items.append((number, OrderLineParts())) }
    let place = known ?? items.count - 1
    Self.apply(field, step, text, to: &items[place].parts, &cells)
  }

  private static func apply(
    _ field: OrderField, _ step: FieldStep<OrderField>, _ text: String, to parts: inout OrderLineParts,
    _ cells: inout CellReading
  ) {
    switch field {
    case .sku: parts.line.sku = parts.line.sku ?? text
    case .product: parts.line.product = parts.line.product ?? text
    case .category: parts.line.category = parts.line.category ?? text
    case .quantity: parts.quantity = parts.quantity ?? cells.scaled(step, text, places: 3)
    case .price: parts.price = parts.price ?? cells.amount(step, text)
    case .discount: parts.discount = parts.discount ?? cells.amount(step, text)
    case .amount: parts.amount = parts.amount ?? cells.amount(step, text)
    default: break
    }
  }

  private mutating func amount(_ step: FieldStep<OrderField>, _ text: String) -> OrderAmounts.Amount? {
    cells.amount(step, text)
  }
}

extension FieldMapping<OrderField> {
  /// A key as the system means it.
  fileprivate func key(_ text: String) -> String {
    has(.decimalIDs) && text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  fileprivate func number(_ text: String) -> String {
    let text = key(text)
    return text.utf8.first == UInt8(ascii: "#") && text.utf8.count > 1 ? String(text.dropFirst()) : text
  }
}
