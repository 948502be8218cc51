/// What reads the records of one format.
protocol RecordParser: AnyObject {
  /// CSV: the header. JSON and vCard: the names of the last record.
  var names: [String] { get }
  /// CSV: the byte between fields.
  var delimiter: UInt8? { get }

  /// What was decided about the last record, and about what stands before it.
  var warnings: [ReadWarning] { get }
  /// CSV: the rows of nothing that were passed over so far.
  var blankRows: Int { get }
  /// CSV: the physical lines before the header.
  var skippedPreambleLines: Int { get }

  /// - Returns: `nil` at the end of the file.
  /// - Throws: ``ReadError``, ``FileError``.
  func next() throws -> Record?
}

extension RecordParser {
  var warnings: [ReadWarning] { [] }
  var blankRows: Int { 0 }
  var skippedPreambleLines: Int { 0 }
}
