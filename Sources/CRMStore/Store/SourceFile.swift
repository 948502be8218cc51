/// The file an import read: what a changeset remembers of it.
package struct SourceFile: Sendable, Hashable {
  /// The name as it was given.
  package var name: String
  /// 64 hexadecimal digits.
  package var sha256: String

  package init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}
