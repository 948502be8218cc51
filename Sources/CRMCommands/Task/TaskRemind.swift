import ArgumentParser
import CRMKit
import Tabular

/// `crm task remind`
struct TaskRemind: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "remind",
    abstract: "Report new due tasks and reminders, once each, for cron jobs.",
    discussion: """
      What is told is remembered: a second run is silent. A task is told again where it was put off, and one that recurs on
      each of its days. Exit 0: nothing new; 1: something; 2: with high priority. --emit writes one JSON object a line, for a mailer.
      --dry-run tells and remembers nothing. 'crm undo' makes a run untold.

      \(tellingOnce) Here it is in event_id.

      Examples:
        crm task remind
        crm task remind --within 1d --owner ada --emit | ./mail.sh ada@example.org
        crm task remind --dry-run -f json
      """)
  static var result: (any Tabulated.Type)? { Reminder.self }

  @Flag(help: "Write one JSON object a line.") var emit = false
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
