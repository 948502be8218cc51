import Tabular

/// Where an import takes its records from, one at a time: the file as it stands, or its records brought together.
protocol RecordSource: AnyObject {
  /// Bytes of the file read so far.
  var bytesRead: Int { get }
  /// What reading decided on the way to the last record.
  var warnings: [ReadWarning] { get }
  /// Rows and other records of nothing that were passed over so far.
  var blankRows: Int { get }

  /// The next record; `nil` after the last.
  /// - Throws: ``ReadError`` for a record that cannot be read.
  func next() throws -> Record?
}

extension RecordReader: RecordSource {}
