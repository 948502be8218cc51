/// What reads the records of one format.
protocol RecordParser: AnyObject {
  /// CSV: the header. JSON and vCard: the names of the last record.
  var names: [String] { get }
  /// CSV: the byte between fields.
  var delimiter: UInt8? { get }

  /// - Returns: `nil` at the end of the file.
  /// - Throws: ``ReadError``, ``FileError``.
  func next() throws -> Record?
}
