import Tabular

/// What a row of a file, or a command line, says about the fields of a record; `null` where it says nothing.
package struct FieldValues<Key: TableField>: Sendable, Equatable {
  fileprivate var values = [SQLValue](repeating: .null, count: Key.table.fields.count)

  package init() {}

  package subscript(key: Key) -> SQLValue {
    get { values[key.place] }
    set { values[key.place] = newValue }
  }

  /// A value as text; `nil` where nothing is said, and for a number.
  package subscript(text key: Key) -> String? {
    get { if case .text(let text) = values[key.place] { text } else { nil } }
    set { values[key.place] = .optional(newValue) }
  }

  /// The values of stored fields by their columns, in the order of the noun's table.
  var columns: [(column: String, value: SQLValue)] {
    zip(Key.table.fields, values).filter { $0.0.has(.stored) }.map { ($0.0.column, $0.1) }
  }

  /// What is said, as changes of columns.
  package var changes: [RecordChange] {
    columns.filter { $0.value != .null }.map { RecordChange($0.column, $0.value) }
  }

  /// Reads a cell, where nothing was said of its field before.
  mutating func read(_ step: FieldStep<Key>, _ text: String, _ cells: inout CellReading) {
    guard let key = step.field, self[key] == .null, let value = cells.value(of: key.field, step, text) else {
      return
    }
    self[key] = value
  }
}

extension CellReading {
  /// The value of a field that needs nothing else of its row; `nil` with the problem noted.
  mutating func value<Key>(of field: Field, _ step: FieldStep<Key>, _ text: String) -> SQLValue? {
    switch field.kind {
    case .text, .user, .team, .list, .json: .text(text)
    case .currency: currency(step, text).map { .text($0.code) }
    case .instant: instant(step, text).map(SQLValue.integer)
    case .word(let words): word(step, text, words).map(SQLValue.text)
    case .integer: whole(step, text).map(SQLValue.integer)
    case .number(let digits): scaled(step, text, places: digits).map(SQLValue.integer)
    case .price, .money: nil
    }
  }

  private mutating func word<Key>(_ step: FieldStep<Key>, _ text: String, _ words: ClosedWords) -> String? {
    if let word = words.read(text) { return word }
    let allowed = words.all.map { "'\($0)'" }.joined(separator: ", ")
    refuse(.notAllowed, step, "'\(text)' is not one of \(allowed)")
    return nil
  }
}

extension WriteTransaction {
  /// Inserts a record of these values; columns that are no field of the noun are empty.
  func insert<Key>(_ values: FieldValues<Key>) throws -> Int64 {
    let row = try row(into: Key.table.noun.rawValue)
    if row.layout.isEmpty {
      row.layout = row.valueColumns.map { name in
        Key.table.fields.firstIndex { $0.has(.stored) && $0.column == name } ?? -1
      }
    }
    for place in row.layout { try row.add(place < 0 ? .null : values.values[place]) }
    return try row.insert()
  }
}
