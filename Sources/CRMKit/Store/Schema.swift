/// The tables of a database as one text in reading order, parents before children, and the steps that came after it.
struct Schema: Sendable {
  /// What a new database is made of.
  let text: String
  /// Steps that were added to the text, in order. A file that was made before them takes them when it is opened.
  let migrations: [Migration]

  /// The schema version of a file: that of the text, and one more for every step.
  var version: Int { Schema.base + migrations.count }

  /// The version of the text without a step. Lower ones are those of 0.1, whose files cannot be brought up to date.
  static let base = 100

  static let current = Schema(
    text: [
      history, lineage, settings, customers, orders, interactions, segments, alerts, duplicates, merges, selling, teams,
      tasks, sentiment, scoring, calendars, tickets, policies, clockAlerts, surveys, escalations, approvals, knowledge,
      templates, triage,
    ].joined(separator: "\n"),
    migrations: [])
}
