import Tabular

/// A reader of `text`, as if it were a file.
func reader(
  _ text: String, fileName: String? = nil, _ change: (inout ReadOptions) -> Void = { _ in }
) throws -> RecordReader {
  try reader(Array(text.utf8), fileName: fileName, change)
}

func reader(
  _ bytes: [UInt8], fileName: String? = nil, _ change: (inout ReadOptions) -> Void = { _ in }
) throws -> RecordReader {
  var options = ReadOptions()
  change(&options)
  return try RecordReader(bytes: bytes, fileName: fileName, options: options)
}

extension RecordReader {
  /// All records; the first error is thrown.
  func records() throws -> [Record] {
    var records: [Record] = []
    while let record = try next() { records.append(record) }
    return records
  }

  func rows() throws -> [[String?]] { try records().map(\.values) }

  /// What can be read, and what cannot.
  func recordsAndErrors() throws -> (records: [Record], errors: [ReadError]) {
    var records: [Record] = []
    var errors: [ReadError] = []
    while true {
      do {
        guard let record = try next() else { return (records, errors) }
        records.append(record)
      } catch let error as ReadError {
        errors.append(error)
      }
    }
  }
}

extension Record {
  subscript(name: String) -> String? {
    names.firstIndex(of: name).flatMap { values[$0] }
  }
}

/// The error that `body` throws.
func readError(_ body: () throws -> Void) -> ReadError? {
  do {
    try body()
    return nil
  } catch {
    return error as? ReadError
  }
}
