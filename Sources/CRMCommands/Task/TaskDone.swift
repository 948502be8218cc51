import ArgumentParser
import CRMKit
import Tabular

/// `crm task done`
struct TaskDone: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "done", abstract: "Complete tasks; a recurring task moves to its next due date.",
    discussion: """
      Missed occurrences of a recurring task are skipped and counted. A task that is named with its day, as
      'crm task due' lists it, is done for that day once, however often the command runs. 'crm task edit
      --clear done_at' reopens a task.

      Examples:
        crm task done 1
        crm task done task:2:2026-02-02 3 --at 2026-02-02T10:30
        crm task list --due ..yesterday -f ids | crm task done --ids-from -
      """)
  static var result: (any Tabulated.Type)? { TaskCompletion.self }

  @Argument(help: "ids of tasks, source:number, or task:ID:DAY") var tasks: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @Option(help: .init("when the tasks were done; now by default", valueName: "time")) var at: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(tasks, in: environment)
    let store = try environment.openStore(.writing)
    let at = try environment.instant(at, of: "at", in: store).map(Instant.init(seconds:)) ?? environment.now
    let done = try store.finish(
      tasks: names, at: at, zone: DayZone(environment.zone(of: store)), dryRun: global.dryRun)
    guard environment.console.format == .text, global.columns == nil else {
      return try environment.console.write(done.value, usesPager: false)
    }
    if !global.quiet {
      try environment.console.write(text: done.value.map { $0.line(isDryRun: global.dryRun) + "\n" }.joined())
    }
    return .done
  }
}

extension TaskCompletion {
  /// `done: Call Ada (task 1), due again 2026-02-05`
  fileprivate func line(isDryRun: Bool) -> String {
    let name = "task \(id) '\(title)'"
    if wasDone { return "\(name) is done already" }
    let again = next.map { ", due again \($0)" } ?? ""
    let missed = missed == 0 ? "" : ", \(missed) missed"
    return "\(isDryRun ? "would finish" : "finished") \(name)\(again)\(missed)"
  }
}
