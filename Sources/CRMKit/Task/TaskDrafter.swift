import Foundation
import Tabular

/// Makes a task of a row.
package struct TaskDrafter: RowDrafter {
  /// The system that numbers tasks, and that bare customer keys and numbers of deals belong to.
  package var source: String
  /// The zone in which a time without an offset is meant, where the row names none.
  package var zone = DayZone.utc
  /// The country whose national phone numbers are meant.
  package var numbering: CallingCode?
  /// Whether a name alone names a customer.
  package var takesNames = false
  /// Those that rows named.
  private var zones: [String: DayZone] = [:]

  package init(source: String?) { self.source = source ?? "external" }

  package func check(_ mapping: FieldMapping<TaskField>) throws(ImportPlanError) {
    let naming: [TaskField] = [.customer, .customerID, .email, .phone]
    if mapping.fills(.customerName), !takesNames, !naming.contains(where: mapping.fills) { throw .namesOnly }
  }

  package mutating func draft(of record: Record, _ mapping: FieldMapping<TaskField>) -> MappedRow<TaskDraft> {
    let cells = CellReading(zone: rowZone(record, mapping))
    var row = TaskRow(drafter: self, cells: cells)
    for step in mapping.steps {
      if let field = step.field, let text = mapping.text(of: record, step) { row.read(field, step, text) }
    }
    row.finish()
    return MappedRow(
      draft: row.draft, problems: row.cells.problems, warnings: row.cells.warnings,
      needsProof: row.cells.needsProof)
  }

  /// The zone that the row names, else that of the command.
  private mutating func rowZone(_ record: Record, _ mapping: FieldMapping<TaskField>) -> DayZone {
    guard let step = mapping.steps.first(where: { $0.field == .zone }),
      let name = mapping.text(of: record, step)
    else { return zone }
    if let known = zones[name] { return known }
    let found = TimeZone(identifier: name).map(DayZone.init) ?? zone
    zones[name] = found
    return found
  }
}

/// A task while the cells of its row are read.
private struct TaskRow {
  let drafter: TaskDrafter
  var cells: CellReading
  var draft = TaskDraft()
  private var due: TaskDue?
  private var rule: RecurrenceRule?
  private var start: CalendarDay?
  private var clock: Int64?
  private var occurrence: CalendarDay?

  init(drafter: TaskDrafter, cells: CellReading) {
    self.drafter = drafter
    self.cells = cells
  }

  mutating func read(_ field: TaskField, _ step: FieldStep<TaskField>, _ text: String) {
    switch field {
    case .customer: readCustomer(.any, step, text)
    case .customerID: readCustomer(.id, step, text)
    case .email: readCustomer(.email, step, text)
    case .phone: readCustomer(.phone, step, text)
    case .customerName: readCustomer(.name, step, text)
    case .deal, .dealID, .dealName: readDeal(field, step, text)
    case .due, .every, .startsOn, .startsClock, .occursOn, .zone: readSchedule(field, step, text)
    case .source: draft.source = draft.source ?? text.lowercased()
    case .number: draft.number = draft.number ?? text
    case .title: draft.title = draft.title ?? text
    case .owner: draft.owner = draft.owner ?? text
    case .priority: draft.priority = draft.priority ?? cells.word(step, text, TaskPriority.init(written:))
    case .note: draft.note = draft.note ?? text
    case .createdAt: draft.createdAt = draft.createdAt ?? cells.instant(step, text)
    case .doneAt: draft.doneAt = draft.doneAt ?? cells.instant(step, text)
    }
  }

  private mutating func readCustomer(
    _ part: CustomerReference.Part, _ step: FieldStep<TaskField>, _ text: String
  ) {
    cells.read(
      part, of: &draft.customer, step, text, source: drafter.source, numbering: drafter.numbering)
  }

  private mutating func readDeal(_ field: TaskField, _ step: FieldStep<TaskField>, _ text: String) {
    switch field {
    case .dealName: draft.deal.name = text
    case .dealID where step.hasOwnIDs:
      draft.deal.id = Int64(text)
      if draft.deal.id == nil { cells.refuse(.invalidID, step, "'\(text)' is not an id of this database") }
    default:
      draft.deal.external =
        text.contains(":") ? try? ExternalID(parsing: text) : ExternalID(source: drafter.source, key: text)
      if draft.deal.external == nil {
        cells.refuse(.invalidExternalID, step, "'\(text)' is not source:number")
      }
    }
  }

  private mutating func readSchedule(_ field: TaskField, _ step: FieldStep<TaskField>, _ text: String) {
    switch field {
    case .due: due = due ?? readDue(step, text)
    case .startsOn: start = cells.day(step, text)
    case .occursOn: occurrence = cells.day(step, text)
    case .every: rule = readRule(step, text)
    case .startsClock:
      clock = text.withBytes { bytes in
        var cursor = ByteCursor(bytes)
        let time = cursor.takeTime()
        return cursor.isAtEnd ? time : nil
      }
      if clock == nil { cells.refuse(.invalidDate, step, "'\(text)' is not a time of day such as 09:00") }
    default:
      if TimeZone(identifier: text) == nil { cells.refuse(.notAllowed, step, "'\(text)' is not a time zone") }
    }
  }

  /// A day, or an instant where the cell has a time of day.
  private mutating func readDue(_ step: FieldStep<TaskField>, _ text: String) -> TaskDue? {
    guard case .parts(let parts) = text.withBytes(step.dates.read), parts.time != 0 || parts.hasOffset else {
      return cells.day(step, text).map { TaskDue($0) }
    }
    return cells.instant(step, text).map { TaskDue(Instant(seconds: $0), in: cells.zone) }
  }

  private mutating func readRule(_ step: FieldStep<TaskField>, _ text: String) -> RecurrenceRule? {
    do throws(RecurrenceError) { return try RecurrenceRule(parsing: text) } catch {
      cells.refuse(.invalidRecurrence, step, error.message, hint: error.hint)
      return nil
    }
  }

  mutating func finish() {
    draft.source = draft.number == nil ? nil : draft.source ?? drafter.source
    guard cells.problems.isEmpty else { return }
    if draft.title == nil { cells.lack("title", "the row has no title") }
    guard let due else {
      if rule != nil { cells.lack("due", "the row has a recurrence and no due date") }
      return
    }
    draft.schedule = TaskSchedule(due)
    guard let rule else { return }
    do throws(RecurrenceError) { draft.schedule = try series(rule, due) } catch {
      cells.problems.append(RowProblem(.invalidRecurrence, field: "every", error.message, hint: error.hint))
    }
  }

  /// The series, at the day that the row says, where it says one.
  private func series(_ rule: RecurrenceRule, _ due: TaskDue) throws(RecurrenceError) -> TaskSchedule {
    guard let start else { return try TaskSchedule(due, every: rule) }
    let time = clock.map { ClockTime(seconds: $0, in: cells.zone) } ?? due.time
    var schedule = try TaskSchedule(TaskDue(start, at: time), every: rule)
    schedule.occurrence = occurrence ?? due.day
    schedule.due = due
    return schedule
  }
}
