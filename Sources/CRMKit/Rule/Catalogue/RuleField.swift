/// A field that rules can name: its type, and how SQL reads it.
///
/// Reading it in memory needs no more than its name: ``RuleFacts`` holds values by the names of fields.
package struct RuleField: Sendable {
  package let name: String
  package let type: RuleFieldType
  /// One line for the manual.
  package let help: String
  /// What must be there before the SQL runs.
  let requirement: RuleRequirement?
  /// The value; of a list, a query for its elements in a column `element`.
  let sql: @Sendable (RuleRow) -> RuleSQL

  init(
    _ name: String, _ type: RuleFieldType, _ help: String, needs requirement: RuleRequirement? = nil,
    _ sql: @escaping @Sendable (RuleRow) -> RuleSQL
  ) {
    self.name = name
    self.type = type
    self.help = help
    self.requirement = requirement
    self.sql = sql
  }

  /// A column of the subject's own row.
  init(_ name: String, _ type: RuleFieldType, column: String? = nil, _ help: String) {
    let column = column ?? name
    self.init(name, type, help) { $0.column(column) }
  }
}
