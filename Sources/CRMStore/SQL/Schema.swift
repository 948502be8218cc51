/// The tables of a database as one text in reading order, parents before children, and the steps that came after it.
package struct Schema: Sendable {
  /// What a new database is made of; put together when it is asked for.
  let text: @Sendable () -> String
  /// Steps that were added to the text, in order. A file that was made before them takes them when it is opened.
  var migrations: [Migration] = []

  package init(text: @escaping @Sendable () -> String, migrations: [Migration] = []) {
    self.text = text
    self.migrations = migrations
  }

  /// The schema version of a file: that of the text, and one more for every step.
  var version: Int { Schema.base + migrations.count }

  /// The version of the text without a step. Lower ones are those of 0.1, whose files cannot be brought up to date.
  static let base = 100

  /// The schema that a file of this version has.
  func before(version: Int) -> Schema {
    Schema(text: text, migrations: Array(migrations.prefix(version - Schema.base)))
  }
}

/// One step of the schema. Steps are only ever appended; those a file lacks run in one transaction.
///
/// A step can add tables, columns and indexes. A column that it adds may be NULL and has no default, so that the rows that are
/// there, and what history says of them, stay what they are.
package struct Migration: Sendable {
  let name: String
  let sql: String

  package init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }
}
