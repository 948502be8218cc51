import ArgumentParser
import CRMKit

/// The values of a task, as `add` and `edit` take them.
struct TaskValueOptions: ParsableArguments {
  @Option(
    help: .init(
      "due date: 2026-02-01, 2026-02-01T09:00, tomorrow, +3d, +2w, +1mo, +4h", valueName: "time"))
  var due: String?
  @Option(
    help: .init(
      "recurrence rule of RFC 5545: 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10'", valueName: "rule"))
  var every: String?
  @Option(
    help: .init("customer: id, e-mail address, phone number or source:key", valueName: "customer"))
  var customer: String?
  @Option(help: .init("deal: id, or source:number", valueName: "deal")) var deal: String?
  @Option(help: "owner", completion: .shellCommand("crm complete owners")) var owner: String?
  @Option(
    help: "priority: low, normal or high", completion: .list(TaskPriority.allCases.map(\.rawValue)),
    transform: TaskPriority.init(argument:))
  var priority: TaskPriority?
  @Option(help: "note") var note: String?
  @Option(help: "source system") var source: String?
  @Option(help: "number in the source system") var number: String?
}

extension TaskValueOptions {
  /// - Throws: ``RecordError/invalid(field:_:)``, ``RecurrenceError``, ``TaskError/recursWithoutDue``.
  func draft(_ title: String, _ environment: Environment, _ store: Store) throws -> TaskDraft {
    var draft = TaskDraft()
    draft.title = title.isEmpty ? nil : title
    let due = try dueValue(environment, store)
    let rule = try every.map(RecurrenceRule.init(parsing:))
    if let due { draft.schedule = try rule.map { try TaskSchedule(due, every: $0) } ?? TaskSchedule(due) }
    if rule != nil, due == nil { throw TaskError.recursWithoutDue }
    draft.owner = try environment.user(owner, in: store) ?? environment.actor
    draft.priority = priority
    draft.note = note.given
    draft.number = number.given
    draft.source = number == nil ? nil : source ?? "external"
    return draft
  }

  func dueValue(_ environment: Environment, _ store: Store) throws -> TaskDue? {
    guard let due else { return nil }
    let zone = try environment.zone(of: store)
    do throws(ValueError) {
      return try TaskDue(parsing: due, now: environment.now, zone: zone)
    } catch { throw RecordError.invalid(field: "due", error) }
  }

  /// What is given, as changes of columns.
  func changes(_ environment: Environment, _ store: Store) throws -> [RecordChange] {
    [
      ("owner", try environment.user(owner, in: store)), ("priority", priority?.rawValue), ("note", note),
      ("source", source),
      ("number", number),
    ].compactMap { name, text in text.map { RecordChange(name, text: $0) } }
  }
}

extension TaskPriority: Choice {}
