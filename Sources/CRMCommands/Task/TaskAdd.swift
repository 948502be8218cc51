import ArgumentParser
import CRMKit
import Tabular

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
  static var result: (any Tabulated.Type)? { AddedRecord.self }

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
    var receipt = AddedRecord.document("task", added, isDryRun: global.dryRun)
    receipt.line = (receipt.line ?? "") + (draft.schedule.map { ", due \($0.due)" } ?? "")
    try environment.console.write(receipt: receipt)
    return .done
  }
}
