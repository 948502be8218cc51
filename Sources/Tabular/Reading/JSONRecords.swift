/// The objects of a JSON array, one at a time, or of values that stand one after another.
///
/// An object that only wraps the list of records, as in `{"data": [{…}, {…}]}`, is taken for that list.
final class JSONRecords: RecordParser {
  private enum Place { case before, between, inArray, inEnvelope }

  private(set) var names: [String] = []
  var delimiter: UInt8? { nil }
  private var parser: JSONParser
  private var place = Place.before

  init(window: ByteWindow, options: ReadOptions) {
    parser = JSONParser(window: window, limits: options.limits)
  }

  func next() throws -> Record? {
    while true {
      switch place {
      case .before:
        try parser.skipSpace()
        guard try parser.peek() != nil else {
          throw ReadError(.emptyFile, line: 0, column: 0, message: "the file is empty")
        }
        if let record = try value() { return record }
      case .between:
        try parser.skipSpace()
        guard let byte = try parser.peek() else { return nil }
        guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") else {
          throw parser.error("text behind the end of the array or object")
        }
        if let record = try value() { return record }
      case .inArray, .inEnvelope: if let record = try element(isFirst: false) { return record }
      }
    }
  }

  /// The value that is next, or the first of its objects; `nil` where it has none.
  private func value() throws -> Record? {
    if try parser.accept(UInt8(ascii: "[")) {
      place = .inArray
      return try element(isFirst: true)
    }
    place = .between
    if let record = try parser.recordOrList(names: &names) { return record }
    guard !parser.envelope.isEmpty else { return nil }
    place = .inEnvelope
    return try element(isFirst: true)
  }

  /// The next object of a list; `nil` at its end.
  private func element(isFirst: Bool) throws -> Record? {
    try parser.skipSpace()
    if try parser.accept(UInt8(ascii: "]")) {
      if place == .inEnvelope { try parser.restOfObject() }
      place = .between
      return nil
    }
    if !isFirst {
      guard try parser.accept(.comma) else {
        throw parser.unexpected(try parser.peek(), wanted: "',' or ']'")
      }
      try parser.skipSpace()
    }
    return try parser.record(names: &names)
  }
}

extension JSONParser {
  /// Reads one object as a record.
  ///
  /// - Parameter names: those of the last record, taken again where they are the same.
  /// - Throws: ``ReadError``; reading can go on where only the object as a record is wrong.
  mutating func record(names: inout [String]) throws -> Record {
    let start = line
    let object = try wholeObject()
    return try record(of: object, names: &names, line: start)
  }

  /// Reads one object as a record, or goes to the list of records that it wraps.
  ///
  /// - Returns: `nil` in front of the first object of such a list, and behind an object whose list is empty.
  mutating func recordOrList(names: inout [String]) throws -> Record? {
    try expectObject()
    let start = line
    guard let object = try objectOrRecords() else { return nil }
    return try record(of: object, names: &names, line: start)
  }

  /// Reads one object, whatever it wraps.
  mutating func wholeObject() throws -> JSONValue {
    try expectObject()
    return try value()
  }

  /// An object that was read on `line` as a record.
  ///
  /// - Throws: ``ReadError`` after which reading can go on.
  func record(of object: JSONValue, names: inout [String], line: Int) throws -> Record {
    let flat = FlatObject(object, maximum: limits.columns)
    if flat.names.count > limits.columns {
      throw limits.tooManyColumns(flat.names.count, line: line, endsReading: false)
    }
    if let double = flat.doubleName {
      throw ReadError(
        .duplicateColumn, line: line, column: 0, field: double, message: "two values are called '\(double)'",
        values: flat.values, endsReading: false)
    }
    if flat.names != names { names = flat.names }
    return Record(names: names, values: flat.values, line: line)
  }

  private mutating func expectObject() throws {
    guard try peek() == UInt8(ascii: "{") else { throw unexpected(try peek(), wanted: "an object") }
  }
}

/// A JSON object as names and values: keys of nested objects are joined by `.`, arrays of plain values by line ends, and
/// the items of other arrays are numbered from 1, as in `emails.1.address`.
struct FlatObject {
  private(set) var names: [String] = []
  private(set) var values: [String?] = []
  /// A name that came twice, as `{"a": {"b": 1}, "a.b": 2}` makes it.
  private(set) var doubleName: String?

  /// - Parameter maximum: the number of names after which no more are collected, but for one.
  init(_ object: JSONValue, maximum: Int) {
    self.maximum = maximum
    guard case .object(let members) = object else { return }
    var hasNesting = false
    for (key, value) in members {
      add(value, name: key)
      hasNesting = hasNesting || names.last != key
    }
    if hasNesting { findDoubleName() }
  }

  private let maximum: Int

  private mutating func add(_ value: JSONValue, name: String) {
    guard names.count <= maximum else { return }
    switch value {
    case .object(let members) where !members.isEmpty:
      for (key, value) in members { add(value, name: "\(name).\(key)") }
    case .array(let items) where items.contains(where: \.isNested):
      for (index, item) in items.enumerated() { add(item, name: "\(name).\(index + 1)") }
    default:
      names.append(name)
      values.append(value.flatText)
    }
  }

  private mutating func findDoubleName() {
    var seen: Set<String> = []
    doubleName = names.first { !seen.insert($0).inserted }
  }
}

extension JSONValue {
  fileprivate var isNested: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  /// The value of one cell; an empty array or object is an empty one.
  fileprivate var flatText: String? {
    switch self {
    case .null: nil
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text.withoutExponent
    case .string(let text): text
    case .array(let items): items.compactMap(\.flatText).joined(separator: "\n")
    case .object: ""
    }
  }
}
