import Tabular

/// Makes an interaction of a row.
package struct InteractionDrafter: RowDrafter {
  package static let keepsUnknownColumns = true

  /// The system that numbers interactions and bare customer keys.
  package var source: String
  package var zone = DayZone.utc
  /// The country whose national phone numbers are meant.
  package var numbering: CallingCode?
  /// Whether a name alone names a customer.
  package var takesNames = false

  package init(source: String?) { self.source = source ?? "external" }

  package func check(_ mapping: FieldMapping<InteractionField>) throws(ImportPlanError) {
    let naming: [InteractionField] = [.customer, .customerID, .email, .phone]
    if mapping.fills(.customerName), !takesNames, !naming.contains(where: mapping.fills) { throw .namesOnly }
  }

  package func draft(
    of record: Record, _ mapping: FieldMapping<InteractionField>
  ) -> MappedRow<InteractionDraft> {
    var cells = CellReading(zone: zone)
    var draft = InteractionDraft()
    for step in mapping.steps {
      if let text = mapping.text(of: record, step) { apply(step, text, &draft, &cells) }
    }
    draft.source = draft.number == nil ? nil : draft.source ?? source
    if cells.problems.isEmpty {
      if draft.at == nil { cells.lack("at", "the row has no time") }
      if draft.kind == nil { cells.lack("kind", "the row has no kind") }
    }
    return MappedRow(
      draft: draft, problems: cells.problems, warnings: cells.warnings, needsProof: cells.needsProof)
  }

  private func apply(
    _ step: FieldStep<InteractionField>, _ text: String, _ draft: inout InteractionDraft,
    _ cells: inout CellReading
  ) {
    guard let field = step.field else {
      return draft.custom.append(CustomValue(name: step.customName, value: .string(text)))
    }
    func read(_ part: CustomerReference.Part) {
      cells.read(part, of: &draft.customer, step, text, source: source, numbering: numbering)
    }
    switch field {
    case .customer: read(.any)
    case .customerID: read(.id)
    case .email: read(.email)
    case .phone: read(.phone)
    case .customerName: read(.name)
    case .at: draft.at = draft.at ?? cells.instant(step, text)
    case .kind: draft.kind = draft.kind ?? cells.word(step, text, InteractionKind.init(written:))
    case .direction:
      draft.direction = draft.direction ?? cells.word(step, text, InteractionDirection.init(written:))
    case .duration: draft.duration = draft.duration ?? cells.seconds(step, text)
    case .source: draft.source = draft.source ?? text.lowercased()
    case .number:
      guard draft.number == nil, let key = cells.key(step, text) else { break }
      (draft.number, draft.isBareNumber) = (key, step.isBareID)
    case .channel: draft.channel = draft.channel ?? text
    case .outcome: draft.outcome = draft.outcome ?? text
    case .subject: draft.subject = draft.subject ?? text
    case .text: draft.text = draft.text ?? text
    case .actor: draft.actor = draft.actor ?? text
    case .custom: draft.custom += CustomFields.read(text)
    }
  }
}

extension CellReading {
  /// Notes that a record cannot be without a value.
  mutating func lack(_ field: String, _ message: String) {
    problems.append(RowProblem(.missingValue, field: field, message))
  }

  /// Whole seconds, or `hh:mm:ss`.
  mutating func seconds<Field>(_ step: FieldStep<Field>, _ text: String) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
    if (1...3).contains(parts.count), let values = parts as? [Int64],
      values.allSatisfy({ 0..<1_000_000_000 ~= $0 })
    {
      return values.reduce(0) { $0 * 60 + $1 }
    }
    refuse(.invalidInteger, step, "'\(text)' is not a number of seconds")
    return nil
  }
}
