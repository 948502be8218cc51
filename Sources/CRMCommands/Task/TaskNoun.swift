import ArgumentParser
import CRMKit
import Tabular

/// `crm task`
struct TaskNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Tasks and reminders, once or recurring.",
    discussion: """
      Tasks are made by people; reminders follow from the data, such as a birthday or a quote that expires.
      'crm task due' lists both, and 'crm task remind' reports new ones for a cron job.
      """,
    subcommands: [
      TaskAdd.self, TaskShow.self, ListRecords<TaskVerbs>.self, TaskDueCommand.self, TaskDone.self,
      TaskEditCommand.self,
      DeleteRecords<TaskVerbs>.self, TaskRemind.self, TaskSnooze.self, TaskDismiss.self,
      TaskImportCommand.self,
      TaskExport.self,
    ])
}

enum TaskVerbs: ListVerbs, DeleteVerbs {
  static let noun = RecordNoun.task
  static let naming = "id or source:number"
  static let columns = RecordTable.tasks.columns

  static let listing = VerbText(
    "List tasks, by default open ones.",
    """
    All filters apply together. Tasks come by due date, those without one last. 'crm task due' lists due
    tasks with reminders.

    Examples:
      crm task list --owner ada
      crm task list --due ..today --priority high
      crm task list --status done --customer ada@example.org --sort -done_at
      crm task list --where 'priority = high and customer.country = DE' -f csv
    """)

  static let deleting = VerbText(
    "Delete tasks with their completions.",
    """
    Asks for confirmation if there is more than one; scripts pass --yes. 'crm undo' restores everything.

    Examples:
      crm task delete 3
      crm task list --status done -f ids | crm task delete --ids-from - --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] {
    try store.taskIDs(names)
  }

  static func rows(_ filter: TaskFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.tasks(filter, status: .open, in: store)
  }

  static func delete(_ ids: [Int64], in store: Store, dryRun: Bool) throws -> Store.Written<[Int64]> {
    try store.delete(tasks: ids, dryRun: dryRun).map { ids }
  }
}

/// `crm task add`
struct TaskAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a task, once or recurring.",
    discussion: """
      A task is due on a day, or at an instant in the time zone of --tz, CRM_TZ or the setting time-zone. A
      recurring task starts on the first day of its recurrence rule that is not before --due, keeps its local
      time over changes of daylight saving time, and moves to its next due date when it is done. By default
      you are the owner, and the customer is that of the deal.

      A recurrence rule has FREQ (DAILY, WEEKLY, MONTHLY, YEARLY) and optionally INTERVAL, COUNT or UNTIL,
      BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS and WKST, separated by semicolons. BYMONTHDAY=-1 is the last day of
      the month, whereas 31 would skip shorter months; BYDAY=1MO,-1FR are the first Monday and the last
      Friday.

      Examples:
        crm task add 'Call Ada' --due tomorrow --customer ada@example.org
        crm task add 'Send the offer' --due 2026-02-03T09:00 --deal 7 --priority high
        crm task add 'Call Ada' --due 2026-02-01 --customer ada@example.org --every 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10'
        crm task add 'Check the stock' --due 2026-01-31 --every 'FREQ=MONTHLY;BYMONTHDAY=-1'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "title") var title: String
  @OptionGroup(title: "Values") var values: TaskValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !title.trimmed.isEmpty else {
      throw UsageError(.missingArgument, "the title is empty", hint: "crm task add 'Call Ada' --due tomorrow")
    }
    let store = try environment.openStore(.writing)
    let draft = try values.draft(title.trimmed, environment, store)
    let added = try store.addTask(draft, of: values.customer, about: values.deal, dryRun: global.dryRun)
    var receipt = Receipt.added("task", added, isDryRun: global.dryRun)
    receipt.line = (receipt.line ?? "") + (draft.schedule.map { ", due \($0.due)" } ?? "")
    try environment.console.write(receipt: receipt)
    return .done
  }
}

/// `crm task due`
struct TaskDueCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "due", abstract: "List due and overdue tasks, and reminders.",
    discussion: """
      Reminders are computed from the data:

      \(ReminderKind.allCases.map { "  \($0.rawValue)  \($0.help)" }.joined(separator: "\n"))

      The id of a task or a reminder is the same every time. A deal without activity has no follow-up reminder
      besides. Snoozed and dismissed reminders are left out. If nothing is due, text output is empty. 'crm
      task remind' reports each once.

      Examples:
        crm task due
        crm task due --within 7d --owner ada
        crm task due --kind birthday --kind renewal --within 4w -f csv
        crm task due --exit-code -q > /dev/null || echo 'there is something to do'
      """)
  static let columns = Reminder.columns
  static let isSilentWhenEmpty = true

  @OptionGroup(title: "Filters") var options: ReminderOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    return try environment.console.write(store.reminders(options.query(environment, store)))
  }
}

/// `crm task remind`
struct TaskRemind: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "remind",
    abstract: "Report new due tasks and reminders, once each, for cron jobs.",
    discussion: """
      Reported tasks and reminders are recorded: a second run prints nothing. A task is reported again after
      it was postponed, and a recurring task for each occurrence. Exit status 0: nothing new; 1: something
      new; 2: something new of high priority. --emit writes one JSON object per line, for a mailer. --dry-run
      reports without recording. 'crm undo' reverts a run, so that it is reported again.

      \(tellingOnce) Here it is in event_id.

      Examples:
        crm task remind
        crm task remind --within 1d --owner ada --emit | ./mail.sh ada@example.org
        crm task remind --dry-run -f json
      """)
  static var result: (any Tabulated.Type)? { Reminder.self }

  @Flag(help: "write one JSON object per line") var emit = false
  @OptionGroup(title: "Filters") var options: ReminderOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let console = environment.console
    if emit { console.standardFormat = .ndjson }
    let store = try environment.openStore(.writing)
    let told = try store.tellReminders(
      options.query(environment, store), dryRun: global.dryRun
    ) { reminders, note in
      // Nothing is said of nothing, so that cron has nothing to mail; a document must still be one.
      if reminders.isEmpty, console.format == .text { return }
      try console.tell(TabulatedRows(reminders), by: "event_id", note)
    }.value
    if told.contains(where: { $0.priority == .high }) { return .critical }
    return told.isEmpty ? .done : .finding
  }
}

/// `crm task import`
struct TaskImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update tasks from a file.",
    discussion: """
      Each row needs a title. A task is found by its number; a row without one by its customer, deal, title
      and due day. Importing the same file again changes nothing, reopens nothing that is done, and moves no
      recurring task back. Customers are named as in 'crm order import'; deal is source:number, or a number of
      --source. Times without an offset are in the time zone of the row, else of --tz; a due time of midnight
      is the whole day.

      Examples:
        crm task import tasks.csv --source hubspot
        crm task import tasks.csv --map 'Fällig am=due' --on-error skip --rejects rejects.csv
      """)
  static var result: (any Tabulated.Type)? { InteractionImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: "Customers") var activity: ActivityFileOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = TaskDrafter(source: try activity.checkedSource)
    drafter.zone = DayZone(try environment.zone(of: store))
    drafter.numbering = try input.numbering(in: store)
    drafter.takesNames = activity.matchNames
    return try input.options(of: .task, in: store, environment, activity).run { [drafter] file, progress in
      var options = TaskImportOptions(file: file, drafter: drafter)
      options.unknownCustomer = activity.onUnknownCustomer
      return try store.importTasks(options, progress: progress)
    } report: { summary in
      let created = summary.orders.newCustomers
      return ImportReport(
        summary, as: InteractionImportSummary(summary),
        effects: created == 0 ? "" : ": \(created) new customer\(created == 1 ? "" : "s")", environment)
    }
  }
}
