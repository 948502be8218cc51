import Tabular

/// One row on its way to a deal.
struct DealDrafting {
  private let drafter: DealDrafter
  private let mapping: FieldMapping<DealField>
  private var cells: CellReading
  private var draft = DealDraft()
  private var amounts = DealAmounts()
  private var line: OrderLine?
  private var contactName: String?
  private var status: (step: FieldStep<DealField>, text: String)?
  private var isWon: Bool?
  private var isClosed: Bool?
  private var isCurrencyAssumed = false
  private var at: Int64?
  private var entry: (number: Int64?, actor: String?, reason: String?) = (nil, nil, nil)

  init(_ drafter: DealDrafter, _ mapping: FieldMapping<DealField>, _ cells: CellReading) {
    self.drafter = drafter
    self.mapping = mapping
    self.cells = cells
  }

  /// Follows a step with a text that is neither blank nor surrounded by space.
  mutating func apply(_ step: FieldStep<DealField>, _ text: String) {
    guard let field = step.field else {
      draft.custom.append(CustomValue(name: step.customName, value: .string(text)))
      return
    }
    if field.isDate { return applyDate(field, step, text) }
    if field.isOfLine { return applyLine(field, step, text) }
    switch field {
    case .customer, .customerID, .email, .phone, .customerName, .contactName, .contacts:
      name(field, step, text)
    case .number:
      guard draft.number == nil, let number = cells.key(step, text) else { break }
      (draft.number, draft.isBareNumber) = (key(number), step.isBareID)
    case .stage: draft.stage = draft.stage ?? text
    case .status: status = status ?? (step, text)
    case .isWon: isWon = isWon ?? cells.boolean(step, text)
    case .isClosed: isClosed = isClosed ?? cells.boolean(step, text)
    case .isDeleted: skip(.deletedAtSource, text)
    case .isMerged: skip(.mergedAtSource, text)
    case .amount: amounts.deal = amounts.deal ?? amount(step, text)
    case .currency: draft.currency = draft.currency ?? cells.currency(step, text)
    case .probability: setProbability(step, text, isPercent: false)
    case .probabilityPercent: setProbability(step, text, isPercent: true)
    case .custom: draft.custom += CustomFields.read(text)
    case .event: entry.number = cells.whole(step, text)
    default: set(field, text)
    }
  }

  private mutating func set(_ field: DealField, _ text: String) {
    switch field {
    case .id: draft.exportID = draft.exportID ?? text
    case .source: draft.source = draft.source ?? text.lowercased()
    case .name: draft.name = draft.name ?? text
    case .funnel: draft.funnel = draft.funnel ?? text
    case .owner: draft.owner = draft.owner ?? text
    case .leadSource: draft.leadSource = draft.leadSource ?? text
    case .campaign: draft.campaign = draft.campaign ?? text
    case .lostReason: draft.lostReason = draft.lostReason ?? text
    case .note: draft.note = draft.note ?? text
    case .actor: entry.actor = entry.actor ?? text
    case .reason: entry.reason = entry.reason ?? text
    default: break
    }
  }

  private mutating func applyDate(_ field: DealField, _ step: FieldStep<DealField>, _ text: String) {
    guard let time = cells.instant(step, text) else { return }
    switch field {
    case .createdAt: draft.times.created = draft.times.created ?? time
    case .stageAt: draft.times.stage = draft.times.stage ?? time
    case .closedAt: draft.times.closed = draft.times.closed ?? time
    case .wonAt: draft.times.won = draft.times.won ?? time
    case .lostAt: draft.times.lost = draft.times.lost ?? time
    case .updatedAt: draft.times.updated = draft.times.updated ?? time
    case .entered: draft.times.entered.append(StageEntry(step.argument, at: time))
    case .at: at = at ?? time
    case .closeOn where draft.closeOn == nil:
      draft.closeOn = cells.day(step, text)?.description
      draft.times.closeDay = time
    default: break
    }
  }

  private mutating func name(_ field: DealField, _ step: FieldStep<DealField>, _ text: String) {
    switch field {
    case .contactName: if !text.isWordForNothing { contactName = contactName ?? text }
    case .contacts: for item in ListStyle.standard.items(of: text) { addContact(step, item) }
    case .customer:
      for (index, item) in ListStyle.standard.items(of: text).enumerated() {
        if index == 0 { read(.any, step, key(item)) } else { addContact(step, item) }
      }
    case .customerID: read(.id, step, text)
    case .email: read(.email, step, text)
    case .phone: read(.phone, step, text)
    default: read(.name, step, text)
    }
  }

  private mutating func read(_ part: CustomerReference.Part, _ step: FieldStep<DealField>, _ text: String) {
    cells.read(
      part, of: &draft.customer, step, text, source: drafter.source, numbering: drafter.numbering)
  }

  /// `ada@example.org`, `hubspot:123`, or a bare key, and behind a `=` the part that they have.
  private mutating func addContact(_ step: FieldStep<DealField>, _ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard let naming = parts.first else { return }
    var mention = CustomerReference()
    cells.read(.any, of: &mention, step, key(naming), source: drafter.source, numbering: drafter.numbering)
    draft.contacts.append(DealContact(mention, role: parts.count > 1 ? parts[1] : nil))
  }

  private mutating func applyLine(_ field: DealField, _ step: FieldStep<DealField>, _ text: String) {
    var line = self.line ?? OrderLine()
    switch field {
    case .sku: line.sku = line.sku ?? text
    case .product: line.product = line.product ?? text
    case .category: line.category = line.category ?? text
    case .quantity: amounts.quantity = amounts.quantity ?? cells.scaled(step, text, places: 3)
    case .price: amounts.price = amounts.price ?? amount(step, text)
    case .discount: amounts.discount = amounts.discount ?? amount(step, text)
    case .lineAmount: amounts.line = amounts.line ?? amount(step, text)
    default: break
    }
    self.line = line
  }

  private mutating func amount(_ step: FieldStep<DealField>, _ text: String) -> DealAmounts.Amount? {
    cells.amount(step, text)
  }

  /// A number above 1 is a percentage whatever the column is called, and so is one with a `%`.
  private mutating func setProbability(_ step: FieldStep<DealField>, _ text: String, isPercent: Bool) {
    guard draft.probabilityE4 == nil, let number = cells.ratio(step, text) else { return }
    let isOverOne = number.value.scaled(to: 12).map { $0 > 1_000_000_000_000 } ?? true
    let value = number.scaled(to: isPercent || number.isPercent || isOverOne ? 2 : 4, cells.rounding)
    guard let value, 0...10_000 ~= value else {
      return cells.refuse(
        .notAllowed, step, "'\(text)' is not a probability",
        hint: "write 0.25 or 25%, with at most four digits")
    }
    draft.probabilityE4 = value
  }

  /// `0`, `false`, `no` and an id of zeros mean that the row is to be taken.
  private mutating func skip(_ reason: SkipReason, _ text: String) {
    let isFalse =
      ["false", "no"].contains(text.lowercased()) || text.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
    if !isFalse { draft.skip = reason }
  }

  /// A key as the system means it.
  private func key(_ text: String) -> String {
    mapping.has(.salesforceIDs) ? SalesforceID.long(text) : text
  }
}

// MARK: The row as a whole

extension DealDrafting {
  /// The draft, with what can only be said of the row as a whole.
  ///
  /// - Parameter last: an earlier row; one of the same deal lends its currency.
  mutating func finish(after last: DealDraft?) -> MappedRow<DealDraft> {
    draft.source = draft.number == nil ? nil : draft.source ?? drafter.source
    settleStatus()
    settleContacts()
    settleEvent()
    settleCurrency(last)
    if draft.skip == nil { amounts.settle(&draft, line, &cells) }
    if isCurrencyAssumed, draft.needsNoCurrency { draft.currency = nil }
    if !draft.lines.isEmpty { draft.sumsLines = !mapping.fills(.amount) }
    if cells.problems.isEmpty, draft.skip == nil, draft.saysNothing {
      cells.problems.append(RowProblem(.emptyRecord, "the row has no field of a deal"))
    }
    var mapped = MappedRow(draft: draft)
    mapped.problems = draft.skip == nil ? cells.problems : []
    mapped.warnings = cells.warnings
    mapped.needsProof = cells.needsProof
    return mapped
  }

  /// A status that is none of open, won and lost is a stage where the row has no other.
  private mutating func settleStatus() {
    if isWon == true {
      draft.stageKind = .won
    } else if isClosed == true, isWon == false {
      draft.stageKind = .lost
    } else if isClosed == false {
      draft.stageKind = .open
    }
    if let status {
      if let kind = StageKind(written: status.text) {
        draft.kind = kind
      } else if ColumnAlias.key(status.text) == "deleted" {
        draft.skip = .deletedAtSource
      } else if draft.stage == nil {
        draft.stage = status.text
      } else {
        cells.refuse(.notAllowed, status.step, "'\(status.text)' is not one of 'open', 'won', 'lost'")
      }
    }
    guard draft.kind == nil, draft.stageKind == nil else { return }
    if draft.times.won != nil { draft.kind = .won } else if draft.times.lost != nil { draft.kind = .lost }
  }

  /// Where nobody else is named, the deal is with the first contact.
  private mutating func settleContacts() {
    if let contactName {
      if draft.contacts.count == 1 {
        draft.contacts[0].customer.name = draft.contacts[0].customer.name ?? contactName
      } else if draft.contacts.isEmpty, drafter.takesNames {
        var mention = CustomerReference()
        mention.name = contactName
        draft.contacts = [DealContact(mention)]
      }
    }
    if draft.customer.isEmpty, !draft.contacts.isEmpty {
      draft.customer = draft.contacts.removeFirst().customer
    }
    // A name alone would be another new customer in every import.
    if draft.customer.hasNameOnly, !drafter.takesNames { draft.customer = CustomerReference() }
  }

  private mutating func settleEvent() {
    if let at {
      draft.event = DealLogEntry(at: at, number: entry.number, actor: entry.actor, reason: entry.reason)
    } else if draft.skip == nil, cells.problems.isEmpty, mapping.fills(.at) {
      cells.problems.append(RowProblem(.missingValue, field: "at", "the row has no time"))
    }
    if draft.event == nil { draft.lostReason = draft.lostReason ?? entry.reason }
  }

  private mutating func settleCurrency(_ last: DealDraft?) {
    guard draft.currency == nil, amounts.isGiven else { return }
    let inherited = last.flatMap { $0.isSameDeal(as: draft) ? $0.currency : nil }
    draft.currency = inherited ?? cells.currency(or: drafter.currency)
    isCurrencyAssumed = inherited == nil
    guard draft.currency == nil, cells.problems.isEmpty, draft.skip == nil else { return }
    cells.problems.append(
      RowProblem(.missingValue, field: "currency", "the row has no currency", hint: "pass --currency EUR"))
  }
}
