import ArgumentParser
import CRMKit
import Tabular

/// `crm task edit`
struct TaskEditCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change, postpone or reopen a task.",
    discussion: """
      --due postpones the current occurrence of a recurring task, and the recurrence stays as it is; --every
      starts a new recurrence, from --due or the current occurrence.

      Examples:
        crm task edit 1 --due +3d
        crm task edit 1 --every 'FREQ=WEEKLY;BYDAY=FR'
        crm task edit 1 --title 'Call Ada back' --priority high --clear note
        crm task edit 1 --clear done_at
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  static let clearable = plain + ofSchedule
  private static let plain = ["customer", "deal", "owner", "note"]
  private static let ofSchedule = ["due", "every", "done_at"]

  @Argument(help: "id of the task, or source:number") var task: String
  @Option(help: "title", transform: neededText(of: "title")) var title: String?
  @OptionGroup(title: "Values") var values: TaskValueOptions
  @Option(help: .init("clear a field, by the name of its column; repeatable", valueName: "field")) var clear:
    [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.taskIDs([task])[0]
    let edit = try self.edit(environment, store)
    guard !edit.isEmpty else {
      throw UsageError(.missingArgument, "no change is given", hint: "see crm task edit --help")
    }
    let edited = try store.edit(task: id, edit, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.edited("task", id, edited, isDryRun: global.dryRun))
    return .done
  }

  private func edit(_ environment: Environment, _ store: Store) throws -> TaskEdit {
    var edit = TaskEdit()
    edit.changes = try values.changes(environment, store)
    if let title { edit.changes.append(RecordChange("title", .text(title))) }
    for field in clear {
      if Self.ofSchedule.contains(field) {
        edit.cleared.insert(field)
      } else {
        edit.changes.append(try RecordChange(clearing: field, of: Self.plain + Self.ofSchedule))
      }
    }
    edit.customer = values.customer
    edit.deal = values.deal
    edit.due = try values.dueValue(environment, store)
    edit.rule = try values.every.map(RecurrenceRule.init(parsing:))
    return edit
  }
}

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
