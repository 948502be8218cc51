import ArgumentParser
import CRMKit
import Tabular

/// `crm task export`
struct TaskExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export tasks to a file, with every column, or to a calendar.",
    discussion: """
      The file name extension chooses the format; without one, and on standard output, it is csv. 'crm task
      import' reads csv, tsv, json and ndjson back; import the customers first.

      A file that ends in .ics, and --ics, is an iCalendar file of VTODO components (RFC 5545) with stable
      ids, so that a calendar that reads it again updates its entries. --reminders adds the reminders of a
      year, or of --within, as events: close dates of deals, birthdays, renewals, follow-ups.

      Examples:
        crm task export tasks.csv
        crm task export --owner ada -f ndjson > ada.ndjson
        crm task export tasks.ics --status open
        crm task export --ics --reminders --within 13w > calendar.ics
      """)
  static let columns = RecordTable.tasks.columns
  static let fileEndings = ["ics"]

  @OptionGroup var output: ExportFileArgument
  @Flag(help: "write an iCalendar file") var ics = false
  @Flag(help: "add reminders to the iCalendar file") var reminders = false
  @Option(
    help: .init("how far ahead --reminders looks", valueName: "time"), transform: days(argument:))
  var within: Int64?
  @OptionGroup(title: "Filters") var filter: TaskFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment, endings: TaskExport.fileEndings)
    let isCalendar = try isCalendar(environment.console.output)
    guard isCalendar || !reminders && within == nil else {
      throw UsageError(
        .conflictingOptions, "only an iCalendar file has reminders", hint: "add --ics, or name a file .ics")
    }
    let store = try environment.openStore(.reading)
    guard isCalendar else {
      var rows = try environment.tasks(filter, status: .all, isByID: true, in: store)
      return try environment.console.write(chosen: &rows)
    }
    let tasks = try environment.filter(filter, status: .all, in: store)
    var query: ReminderQuery?
    if reminders {
      query = ReminderQuery(now: environment.now, zone: DayZone(try environment.zone(of: store)))
      query?.within = within ?? 365
      query?.owner = try environment.person(filtered: filter.owner, in: store)
    }
    try environment.console.stream { try store.writeCalendar(tasks, reminders: query, to: $0) }
    return .done
  }

  /// Whether `--ics` or the name of the file asks for a calendar.
  /// - Throws: ``UsageError`` where the format or the name asks for something else as well.
  private func isCalendar(_ file: String?) throws -> Bool {
    let other = global.askedFormat ?? file.flatMap { OutputFormat(fileName: $0) }
    guard ics else { return other == nil && file?.lowercased().hasSuffix(".ics") == true }
    guard let other else { return true }
    throw UsageError(
      .conflictingOptions, "an iCalendar file is not written as \(other.rawValue)",
      hint: "name the file .ics, or leave out --ics")
  }
}

/// Which tasks a list is about.
struct TaskFilterOptions: ParsableArguments {
  @Option(
    help: "open, done or all; by default open in lists, all in exports",
    completion: .list(TaskFilter.Status.allCases.map(\.rawValue)),
    transform: TaskFilter.Status.init(argument:))
  var status: TaskFilter.Status?
  @Option(
    help: .init(
      "only this customer: id, e-mail address, phone number or source:key", valueName: "customer"))
  var customer: String?
  @Option(help: .init("only this deal: id, or source:number", valueName: "deal")) var deal: String?
  @Option(help: "only this owner", completion: .shellCommand("crm complete owners")) var owner: String?
  @Option(
    help: "only this priority; repeatable",
    completion: .list(TaskPriority.allCases.map(\.rawValue)), transform: TaskPriority.init(argument:))
  var priority: [TaskPriority] = []
  @Option(help: .init("only tasks due in this time: 2026-01, today, 2026-07-01..2026-09", valueName: "time"))
  var due: String?
  @Option(help: .init("search the title, the note, the customer name and the deal name", valueName: "text"))
  var search: String?
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension Environment {
  /// - Parameter status: that of tasks where none is asked for.
  func filter(_ options: TaskFilterOptions, status: TaskFilter.Status, in store: Store) throws -> TaskFilter {
    var filter = TaskFilter()
    filter.status = options.status ?? status
    filter.customer = try options.customer.map(store.customerID)
    filter.deal = try options.deal.map { try store.dealIDs([$0])[0] }
    filter.owner = try person(filtered: options.owner, in: store)
    filter.priorities = options.priority
    filter.due = try span(options.due, of: "due", in: store)
    filter.zone = DayZone(try zone(of: store))
    filter.search = options.search
    filter.rule = try options.rule.value(for: .task, in: self, store)
    if options.idsFrom.path != nil { filter.ids = try store.taskIDs(options.idsFrom.ids([], in: self)) }
    return filter
  }

  /// The tasks of a list in the order and with the columns that were asked for.
  /// - Parameter isByID: whether they stand in the order of their ids where no other is asked for, not in that of their days.
  func tasks(
    _ options: TaskFilterOptions, status: TaskFilter.Status, isByID: Bool = false, in store: Store
  ) throws -> RecordList {
    let columns = RecordTable.tasks.columns
    var order = try order(of: columns)
    if order.isEmpty, isByID { order = [SortKey(column: "id", isDescending: false)] }
    return try store.tasks(
      filter(options, status: status, in: store), order: order, columns: console.chosenColumns(of: columns))
  }
}

extension TaskFilter.Status: Choice {}
