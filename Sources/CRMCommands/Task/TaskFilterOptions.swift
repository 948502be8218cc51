import ArgumentParser
import CRMKit

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
