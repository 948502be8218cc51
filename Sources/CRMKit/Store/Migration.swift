/// One step of the schema. Steps are only ever appended; those a file lacks run in one transaction.
struct Migration: Sendable {
  let name: String
  let sql: String

  init(_ name: String, _ sql: () -> String) {
    self.name = name
    self.sql = sql()
  }

  /// Every step in order; the schema version of a file is the number of steps it has taken.
  static let all: [Migration] = [
    history, settings, customers, views, orders, interactions, segments, alerts, facts,
    lineage, duplicates, merges, selling, dealFiles, teams, tasks, sentiment, scoring, calendars, tickets,
    policies, clockAlerts, surveys, escalations, approvals, knowledge, templates, triage,
  ]
}
