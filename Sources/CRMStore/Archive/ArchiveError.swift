/// Why an archive cannot be brought in. Nothing is written then.
package enum ArchiveError: Error, Sendable, Equatable {
  /// The database has records or history already. Exit 5.
  case notEmpty(path: String)
  /// The first line is not that of an archive. Exit 65.
  case notAnArchive
  /// The archive is of a newer version of the program. Exit 78.
  case newer(version: Int, known: Int)
  /// It has the history of a table of an older version, whose rows have another form now. Exit 78.
  case formerHistory(table: String)
  /// A line is not one that an export writes, or not one that the tables take. Exit 65.
  case malformed(line: Int, detail: String)
  /// The file ends before its last line. Exit 65.
  case cutShort(line: Int)
  /// The last line speaks of other rows than those before it. Exit 65.
  case altered(line: Int, detail: String)
}
