import Tabular

/// Makes an answer of a row.
package struct SurveyAnswerDrafter: RowDrafter {
  package static let keepsUnknownColumns = true

  /// The system that numbers answers and bare customer keys.
  package var source: String
  package var zone = DayZone.utc
  /// The country whose national phone numbers are meant.
  package var numbering: CallingCode?
  /// Whether a name alone names a customer.
  package var takesNames = false
  /// What words of the file mean on the scale.
  package var scores: [ScoreMap] = []

  package init(source: String?) { self.source = source ?? "external" }

  package func check(_ mapping: FieldMapping<SurveyAnswerField>) throws(ImportPlanError) {
    let naming: [SurveyAnswerField] = [.customer, .customerID, .email, .phone]
    if mapping.fills(.customerName), !takesNames, !naming.contains(where: mapping.fills) { throw .namesOnly }
  }

  package func draft(
    of record: Record, _ mapping: FieldMapping<SurveyAnswerField>
  ) -> MappedRow<SurveyAnswerDraft> {
    var cells = CellReading(zone: zone)
    var draft = SurveyAnswerDraft()
    for step in mapping.steps {
      guard let text = mapping.text(of: record, step) else { continue }
      if let field = step.field {
        apply(field, step, text, &draft, &cells)
      } else {
        draft.custom.append(CustomValue(name: step.customName, value: .string(text)))
      }
    }
    draft.source = draft.number == nil ? nil : draft.source ?? source
    return MappedRow(
      draft: draft, problems: cells.problems, warnings: cells.warnings, needsProof: cells.needsProof)
  }

  private func apply(
    _ field: SurveyAnswerField, _ step: FieldStep<SurveyAnswerField>, _ text: String,
    _ draft: inout SurveyAnswerDraft, _ cells: inout CellReading
  ) {
    func read(_ part: CustomerReference.Part) {
      cells.read(part, of: &draft.customer, step, text, source: source, numbering: numbering)
    }
    switch field {
    case .customer: read(.any)
    case .customerID: read(.id)
    case .email: read(.email)
    case .phone: read(.phone)
    case .customerName: read(.name)
    case .ticketID where step.hasOwnIDs: draft.ticket = draft.ticket ?? text
    case .ticketID: draft.ticket = draft.ticket ?? key(text)
    // An id of another database is another ticket here: what its system calls it goes before.
    case .ticket: draft.ticket = key(text)
    case .sentAt: draft.sentAt = draft.sentAt ?? cells.instant(step, text)
    case .answeredAt: draft.answeredAt = draft.answeredAt ?? cells.instant(step, text)
    case .score: if draft.score == nil, draft.written == nil { readScore(text, &draft) }
    case .written: if draft.score == nil { draft.written = draft.written ?? text }
    case .weight: draft.weightE9 = draft.weightE9 ?? weight(step, text, &cells)
    case .survey: draft.survey = draft.survey ?? text
    case .source: draft.source = draft.source ?? text.lowercased()
    case .number: draft.number = draft.number ?? text
    case .comment: draft.comment = draft.comment ?? text
    case .agent: draft.agent = draft.agent ?? text
    case .team: draft.team = draft.team ?? text
    case .category: draft.category = draft.category ?? text
    case .channel: draft.channel = draft.channel ?? text
    case .custom: draft.custom += CustomFields.read(text)
    }
  }

  /// A number of a ticket with its system.
  private func key(_ text: String) -> String { text.contains(":") ? text : "\(source):\(text)" }

  /// A number of the scale, or what was written instead; files of statistics programs write 4 as 4.0.
  private func readScore(_ text: String, _ draft: inout SurveyAnswerDraft) {
    if let map = scores.first(where: { $0.written.foldedKey == text.foldedKey }) {
      draft.score = Int64(map.score)
    } else if let number = text.withBytes({ ScaledDecimal($0, mostDigits: 6) })?.scaled(to: 0) {
      draft.score = number
    } else {
      draft.written = text
    }
  }

  private func weight(
    _ step: FieldStep<SurveyAnswerField>, _ text: String, _ cells: inout CellReading
  ) -> Int64? {
    guard let weight = cells.scaled(step, text, places: 9) else { return nil }
    if weight >= 0 { return weight }
    cells.refuse(.invalidDecimal, step, "'\(text)' is below 0")
    return nil
  }
}

/// What an answer of a file means on the scale: `--score-map 'Very satisfied=5'`.
package struct ScoreMap: Sendable, Equatable {
  package var written: String
  package var score: Int

  /// - Throws: ``ValueError`` for what is not a text and a whole number.
  package init(parsing text: String) throws(ValueError) {
    guard let equals = text.lastIndex(of: "="),
      let score = Int(String(text[text.index(after: equals)...]).trimmed),
      case let written = String(text[..<equals]).trimmed, !written.isEmpty
    else {
      throw ValueError(
        .invalidAssignment, "'\(text)' is not ANSWER=NUMBER",
        hint: "write the file's answer first, as in 'Very satisfied=5'")
    }
    self.written = written
    self.score = score
  }
}
