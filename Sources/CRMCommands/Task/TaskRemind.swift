import ArgumentParser
import CRMKit
import Tabular

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
