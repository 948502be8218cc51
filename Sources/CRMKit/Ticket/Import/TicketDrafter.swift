import Tabular

/// Makes a ticket of a row, and one event of it where the file is a log of events.
package struct TicketDrafter: RowDrafter {
  package static let keepsUnknownColumns = true

  /// The system that numbers tickets and bare customer keys: the one that was named, else the preset's.
  package private(set) var source: String
  package var zone = DayZone.utc
  /// The country whose national phone numbers are meant.
  package var numbering: CallingCode?
  /// Whether a name alone names a customer.
  package var takesNames = false
  /// What cells hold that say nothing, beside those that are empty.
  package var blanks: Set<String> = []

  private let hasSource: Bool
  private var tagStyle = ListStyle.tags

  /// - Parameter source: `nil` for the preset's, or `external` where there is none.
  package init(source: String?) {
    self.source = source ?? "external"
    hasSource = source != nil
  }

  package mutating func adopt(_ preset: ImportPreset) {
    if !hasSource { source = preset.name }
    tagStyle = preset.tags == .standard ? .tags : preset.tags
    blanks.formUnion(preset.blanks)
  }

  package func check(_ mapping: FieldMapping<TicketField>) throws(ImportPlanError) {
    if mapping.fills(.at), !mapping.fills(.number), !mapping.fills(.id) {
      throw .missingField(noun: .ticket, anyOf: [TicketField.number.rawValue], columns: mapping.names)
    }
    let naming: [TicketField] = [.customer, .customerID, .email, .phone]
    if mapping.fills(.customerName), !takesNames, !naming.contains(where: mapping.fills) { throw .namesOnly }
  }

  package func draft(of record: Record, _ mapping: FieldMapping<TicketField>) -> MappedRow<TicketDraft> {
    var cells = CellReading(zone: mapping.has(.utcTimes) ? .utc : zone, rounding: mapping.rounding)
    var draft = TicketDraft()
    draft.entry.isEvent = mapping.fills(.at)
    draft.entry.saysResolution = mapping.fills(.resolvedAt)
    for step in mapping.steps {
      if let text = mapping.text(of: record, step), !blanks.contains(text) {
        apply(step, text, &draft, &cells)
      }
    }
    // A name that is not to be taken for its customer would make another customer of every row.
    if draft.customer.hasNameOnly, !takesNames { draft.customer = CustomerReference() }
    draft.source = draft.number == nil ? nil : draft.source ?? source
    if cells.problems.isEmpty { lack(&draft, &cells) }
    return MappedRow(
      draft: draft, problems: cells.problems, warnings: cells.warnings, needsProof: cells.needsProof)
  }

  private func lack(_ draft: inout TicketDraft, _ cells: inout CellReading) {
    if draft.entry.isEvent {
      if draft.number == nil, draft.exportID == nil {
        cells.lack("number", "the row does not say which ticket it is about")
      }
      if draft.entry.at == nil { cells.lack("at", "the row says no time") }
    } else if draft.entry.state == nil, draft.subject == nil {
      cells.lack("state", "the row says neither a state nor a subject")
    }
  }

  private func apply(
    _ step: FieldStep<TicketField>, _ text: String, _ draft: inout TicketDraft, _ cells: inout CellReading
  ) {
    guard let field = step.field else {
      return draft.custom.append(CustomValue(name: step.customName, value: .string(text)))
    }
    if field.isDate { return applyDate(field, step, text, &draft, &cells) }
    func read(_ part: CustomerReference.Part) {
      cells.read(part, of: &draft.customer, step, text, source: source, numbering: numbering)
    }
    switch field {
    case .customer: read(.any)
    case .customerID: read(.id)
    case .email: read(.email)
    case .phone: read(.phone)
    case .customerName: read(.name)
    case .kind:
      draft.entry.kind = draft.entry.kind ?? cells.word(step, text, TicketEvent.Kind.init(rawValue:))
    case .direction:
      draft.entry.direction =
        draft.entry.direction ?? cells.word(step, text, InteractionDirection.init(written:))
    case .stateCategory:
      draft.entry.stateCategory =
        draft.entry.stateCategory ?? cells.word(step, text, ServiceState.Category.init(rawValue:))
    case .tags: draft.tags += tagStyle.items(of: text)
    case .firstResponseSeconds: draft.times.firstReplySeconds = cells.whole(step, text)
    case .firstReplyMinutes:
      draft.times.firstReplySeconds = cells.scaled(step, text, places: 2).map { $0 * 60 / 100 }
    case .custom: draft.custom += CustomFields.read(text)
    case .number:
      guard draft.number == nil, let key = cells.key(step, text) else { break }
      (draft.number, draft.isBareNumber) = (key, step.isBareID)
    case .event: draft.entry.isWhole = cells.whole(step, text) != nil
    default:
      if let place = TicketValues.place(of: field) {
        guard draft.entry.values[place] == nil,
          case .text(let word) = cells.value(of: field.field, step, text)
        else { break }
        draft.entry.values[place] = word
      } else {
        set(field, text, &draft)
      }
    }
  }

  private func set(_ field: TicketField, _ text: String, _ draft: inout TicketDraft) {
    switch field {
    case .id: draft.exportID = draft.exportID ?? Int64(text)
    case .source: draft.source = draft.source ?? text.lowercased()
    case .subject: draft.subject = draft.subject ?? text
    case .channel: draft.channel = draft.channel ?? text
    case .state: draft.entry.state = draft.entry.state ?? text
    case .actor: draft.entry.actor = draft.entry.actor ?? text
    case .messageID: draft.entry.messageID = draft.entry.messageID ?? text
    case .text: draft.entry.text = draft.entry.text ?? text
    default: break
    }
  }

  private func applyDate(
    _ field: TicketField, _ step: FieldStep<TicketField>, _ text: String, _ draft: inout TicketDraft,
    _ cells: inout CellReading
  ) {
    guard let time = cells.instant(step, text) else { return }
    switch field {
    case .at: draft.entry.at = draft.entry.at ?? time
    case .createdAt: draft.createdAt = draft.createdAt ?? time
    case .resolvedAt: draft.entry.resolvedAt = draft.entry.resolvedAt ?? time
    case .updatedAt: draft.times.updated = draft.times.updated ?? time
    case .assignedAt: draft.times.assigned = draft.times.assigned ?? time
    case .firstReplyAt: draft.times.firstReply = draft.times.firstReply ?? time
    case .closedAt: draft.times.closed = draft.times.closed ?? time
    default: break
    }
  }
}
