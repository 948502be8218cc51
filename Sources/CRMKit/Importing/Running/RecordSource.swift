import Tabular

/// Where an import takes its records from, one at a time: the file as it stands, or its records brought together.
protocol RecordSource: AnyObject {
  /// Bytes of the file read so far.
  var bytesRead: Int { get }

  /// The next record; `nil` after the last.
  /// - Throws: ``ReadError`` for a record that cannot be read.
  func next() throws -> Record?
  /// A record to be read before the one that ``next()`` gave last, and not to be taken: what it says of the whole holds
  /// for those around it.
  func leader() throws -> Record?
}

extension RecordSource {
  func leader() throws -> Record? { nil }
}

extension RecordReader: RecordSource {}
