/// The objects of a JSON array, one at a time, or the one object that a file is.
final class JSONRecords: RecordParser {
  private enum Place { case before, inArray, after }

  private(set) var names: [String] = []
  var delimiter: UInt8? { nil }
  private var parser: JSONParser
  private var place = Place.before

  init(window: ByteWindow, options: ReadOptions) {
    parser = JSONParser(window: window, limits: options.limits)
  }

  func next() throws -> Record? {
    switch place {
    case .before: return try first()
    case .inArray: return try element(isFirst: false)
    case .after: return nil
    }
  }

  private func first() throws -> Record? {
    try parser.skipSpace()
    guard try parser.peek() != nil else {
      throw ReadError(.emptyFile, line: 0, column: 0, message: "the file is empty")
    }
    guard try parser.take(UInt8(ascii: "[")) else {
      let record = try object()
      try end()
      return record
    }
    place = .inArray
    return try element(isFirst: true)
  }

  private func element(isFirst: Bool) throws -> Record? {
    try parser.skipSpace()
    if try parser.take(UInt8(ascii: "]")) {
      try end()
      return nil
    }
    if !isFirst {
      guard try parser.take(.comma) else {
        throw parser.unexpected(try parser.peek(), wanted: "',' or ']'")
      }
      try parser.skipSpace()
    }
    return try object()
  }

  private func object() throws -> Record {
    try parser.record(names: &names)
  }

  private func end() throws {
    place = .after
    try parser.skipSpace()
    if try parser.peek() != nil { throw parser.error("text behind the end of the array or object") }
  }
}

extension JSONParser {
  /// Reads one object as a record.
  ///
  /// - Parameter names: those of the last record, taken again where they are the same.
  /// - Throws: ``ReadError``; reading can go on where only the object as a record is wrong.
  mutating func record(names: inout [String]) throws -> Record {
    guard let byte = try peek(), byte == UInt8(ascii: "{") else {
      throw unexpected(try peek(), wanted: "an object")
    }
    let start = line
    let flat = FlatObject(try value(), maximum: limits.columns)
    if flat.names.count > limits.columns {
      throw limits.tooManyColumns(flat.names.count, line: start, endsReading: false)
    }
    if let double = flat.doubleName {
      throw ReadError(
        .duplicateColumn, line: start, column: 0, field: double, message: "two values are called '\(double)'",
        values: flat.values, endsReading: false)
    }
    if flat.names != names { names = flat.names }
    return Record(names: names, values: flat.values, line: start)
  }
}
