import GRDB
import Testing

@testable import CRMKit
@testable import CRMStore

/// Whatever is done with tasks can be taken back, and goes with its customer.
@Suite struct TaskHistoryTests {
  private static let now: Int64 = 1_768_467_600

  private struct RandomTasks {
    var draw: SplitMix64
    let store: Store

    mutating func below(_ bound: UInt64) -> Int64 { Int64(draw.next() % bound) }

    mutating func next(day: Int64) throws {
      let ids = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM task ORDER BY id") }
      let at = Instant(seconds: TaskHistoryTests.now + day * 86_400)
      guard let id = ids.isEmpty ? nil : ids[Int(below(UInt64(ids.count)))], below(4) > 0 else {
        return try add(day)
      }
      switch below(8) {
      case 0, 1, 2: _ = try store.finish(tasks: [String(id)], at: at, zone: .utc)
      case 3, 4:
        var edit = TaskEdit()
        edit.due = TaskDue(CalendarDay(daysSinceEpoch: 20_468 + day + below(9)))
        if below(3) == 0 { edit.cleared = ["done_at"] }
        if below(3) == 0 { edit.rule = try RecurrenceRule(parsing: "FREQ=WEEKLY;COUNT=3") }
        _ = try store.edit(task: id, edit)
      case 5: _ = try store.delete(tasks: [id])
      default: _ = try store.tellReminders(ReminderQuery(now: at, zone: .utc))
      }
    }

    private mutating func add(_ day: Int64) throws {
      var draft = TaskDraft()
      draft.title = "T\(below(5))"
      let due = TaskDue(CalendarDay(daysSinceEpoch: 20_468 + day + below(5)))
      let rules = ["FREQ=DAILY;COUNT=4", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;BYMONTHDAY=-1"]
      draft.schedule =
        below(2) == 0
        ? TaskSchedule(due) : try TaskSchedule(due, every: RecurrenceRule(parsing: rules[Int(below(3))]))
      _ = try store.addTask(draft, of: String(1 + below(2)), about: nil)
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func undoIsTheInverse(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for name in ["Ada", "Bob"] {
      var draft = CustomerDraft()
      draft.name = name
      _ = try store.add(draft)
    }
    var tasks = RandomTasks(draw: SplitMix64(seed: seed), store: store)
    for day in 0..<40 as Range<Int64> {
      let before = try store.contentHash()
      let last = try store.lastChangeset()
      let draw = tasks.draw
      try tasks.next(day: day)
      guard try store.lastChangeset() != last else { continue }
      _ = try store.undo(nil, dryRun: false)
      #expect(try store.contentHash() == before, "day \(day)")
      tasks.draw = draw
      try tasks.next(day: day)
    }
    #expect(try store.check() == [])
    let before = try store.contentHash()
    let count = try rows(store)
    _ = try store.delete(customers: [1, 2])
    #expect(try rows(store) == [0, 0, 0])
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.contentHash() == before)
    #expect(try rows(store) == count && count[0] > 2 && count[1] > 2)
  }

  private func rows(_ store: Store) throws -> [Int] {
    try store.read { database in
      try ["task", "task_done", "reminder"].map {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)") ?? 0
      }
    }
  }

  @Test func rulesHoldInMemoryAsInTheList() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var customer = CustomerDraft()
    customer.name = "Ada"
    customer.owner = "kim"
    _ = try store.add(customer)
    for (index, priority) in TaskPriority.allCases.enumerated() {
      var draft = TaskDraft()
      draft.title = "T\(index)"
      draft.priority = priority
      draft.owner = index == 1 ? "kim" : nil
      if index > 0 {
        draft.schedule = TaskSchedule(TaskDue(CalendarDay(daysSinceEpoch: 20_468 + Int64(index))))
      }
      if index == 2 { draft.doneAt = Self.now }
      _ = try store.addTask(draft, of: index == 0 ? nil : "1", about: nil)
    }
    let asOf = AsOf(through: Instant(seconds: Self.now), zone: .utc)
    var held = 0
    for text in [
      "priority >= normal", "priority = low or title = T2", "status = done", "due_on is empty",
      "due_on > 2026-01-16",
      "owner = kim", "customer.owner = kim", "done_at < 2027-01-01", "not every contains WEEKLY",
      "title contains T",
    ] {
      let rule = try store.rule(text, for: .task, asOf: asOf)
      var filter = TaskFilter()
      filter.rule = rule
      var list = try store.tasks(filter, columns: [try #require(RecordTable.tasks.columns.first)])
      var found: Set<Int64> = []
      while let cells = try list.nextCells() { if case .integer(let id) = cells[0] { found.insert(id) } }
      let evaluator = RuleEvaluator(context: rule.context)
      for id in 1...3 as ClosedRange<Int64> {
        let facts = try #require(try store.read { try RuleFacts(task: id, in: $0) })
        #expect((evaluator.truth(rule.condition, facts) == true) == found.contains(id), "\(text), task \(id)")
      }
      held += found.count
    }
    #expect(held > 10)
  }
}
