/// Records that rows of other tables belong to: what finds the images of their rows without reading the others.
package struct JournalOwner: Sendable, Hashable {
  /// The table of the records; rows that are theirs name them in the column `<noun>_id`.
  package let noun: String
  /// Owners whose rows are this one's rows as well, where their records are.
  let inner: [JournalOwner]

  package init(_ noun: String, inner: [JournalOwner] = []) {
    self.noun = noun
    self.inner = inner
  }
}

/// A record of an owner.
package struct JournalledRecord: Sendable, Hashable {
  var owner: JournalOwner
  package var id: Int64

  package init(_ owner: JournalOwner, _ id: Int64) {
    self.owner = owner
    self.id = id
  }
}
