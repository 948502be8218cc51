/// One thing that is not as history says, or not as SQLite wants it.
package struct CheckFinding: Sendable, Hashable {
  /// `integrity`, `foreign_key`, `chain`, `written`, `before`, `external`, `head`, `expected`, `index`, or what the findings of
  /// ``DerivedRows`` are called.
  package var kind: String
  package var changeset: Int64?
  package var table: String?
  package var detail: String

  package init(_ kind: String, changeset: Int64? = nil, table: String? = nil, _ detail: String) {
    self.kind = kind
    self.changeset = changeset
    self.table = table
    self.detail = detail
  }

  /// A hash that was kept elsewhere, and that no changeset of the file has.
  package static func unexpected(hash: String) -> CheckFinding {
    CheckFinding(
      "expected", "no changeset has the hash \(hash): history was rewritten, or is that of another file")
  }
}
