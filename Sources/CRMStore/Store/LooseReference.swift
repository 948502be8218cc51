/// A row that rows of another table need though no foreign key says so: a declaration of what they hold.
package struct LooseReference: Sendable {
  /// The table of the row that is needed.
  var table: String
  /// Its column by whose value it is needed.
  var key: String
  /// The table of the rows that need it.
  var child: String
  /// Whether a row `c` of the child needs the row whose key is an SQL expression.
  var condition: @Sendable (String) -> String
  /// What a conflict of an undo is called.
  var reason: String

  package init(
    table: String, key: String, child: String, condition: @escaping @Sendable (String) -> String,
    reason: String
  ) {
    self.table = table
    self.key = key
    self.child = child
    self.condition = condition
    self.reason = reason
  }
}
