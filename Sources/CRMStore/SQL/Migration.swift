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
