import ArgumentParser
import CRMKit
import Tabular

/// `crm task show`
struct TaskShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show a task, its next due date and when it was done.",
    discussion: """
      Examples:
        crm task show 1
        crm task show hubspot:551 -f json
      """)
  static let columns = RecordTable.tasks.columns

  @Argument(help: "id of the task, or source:number") var task: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).task(task).document)
    return .done
  }
}

extension TaskDetail {
  /// The detail as `crm.task/1`.
  fileprivate var document: Document {
    let columns = RecordTable.tasks.columns
    var document = Document.record("task", columns, row, added, changed)
    let times = [
      ("upcoming", JSONValue.strings(upcoming.map(\.description))), ("done", .array(done.map(\.json))),
    ]
    document.members.insert(contentsOf: times.map { (key: $0.0, value: $0.1) }, at: columns.count)
    let sections = [
      TextDocument.Section(title: "then", items: upcoming.map(\.description)),
      TextDocument.Section(title: "done", items: done.map(\.line)),
    ]
    document.text.sections.insert(contentsOf: sections, at: 1)
    return document
  }
}

extension TaskDetail.Done {
  fileprivate var line: String {
    "\(at)" + (actor.map { " by \($0)" } ?? "") + (due.map { ", due \($0)" } ?? "")
  }

  fileprivate var json: JSONValue {
    .object([("done_at", .string(at.description)), ("due", .optional(due)), ("actor", .optional(actor))])
  }
}
