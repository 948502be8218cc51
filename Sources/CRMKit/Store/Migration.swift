/// One step of the schema. Steps are only ever appended; those a file lacks run in one transaction.
struct Migration: Sendable {
  let name: String
  let sql: String

  init(_ name: String, _ sql: () -> String) {
    self.name = name
    self.sql = sql()
  }
}
