/// Whose a row in the journal was: what finds the images of a record's rows without reading the others.
///
/// The expressions are those of the indexes, word for word, or SQLite would not use them.
package struct JournalOwner: Sendable, Hashable {
  /// The table of the records; rows that are theirs name them in the column `<noun>_id`.
  package let noun: String
  /// Whose images the index holds; `nil` for those of every table but the records' own, which are found by their ids.
  private let tables: [String]?
  /// Owners whose rows are this one's rows as well, where their records are.
  let inner: [JournalOwner]

  package init(_ noun: String, tables: [String]? = nil, inner: [JournalOwner] = []) {
    self.noun = noun
    self.tables = tables
    self.inner = inner
  }

  /// The owner's id in a before image, NULL where the row has no such column.
  ///
  /// The text is searched, because a schema that uses JSON's functions cannot be read where it is not trusted. A quote
  /// inside a value stands behind a backslash, so that the column's name is found as a key alone.
  package var sql: String {
    let key = "\"\(noun)_id\":"
    return """
      CASE WHEN instr(content, '\(key)') THEN CAST(substr(content, instr(content, '\(key)') + \(key.count)) AS INTEGER) END
      """
  }

  /// Which images the index holds.
  package var condition: String {
    guard let tables else { return "table_name <> '\(noun)'" }
    return "table_name IN (\(tables.map { "'\($0)'" }.joined(separator: ", ")))"
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
