extension Store {
  /// Changes columns of a record.
  ///
  /// - Parameter further: what else is changed, found in the transaction.
  /// - Returns: the columns that changed.
  func edit(
    _ noun: RecordNoun, _ id: Int64, dryRun: Bool, _ changes: [RecordChange],
    further: (Database) throws -> [RecordChange]
  ) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      let changes = try changes + further(transaction.database)
      let row = try Row.fetchOne(
        transaction.database, sql: "SELECT * FROM \"\(noun.rawValue)\" WHERE id = ?", arguments: [id])
      guard let row else { throw RecordError.notFound(noun: noun.rawValue, name: String(id)) }
      let real = changes.filter { row[$0.column] as SQLValue? ?? .null != $0.value }
      guard !real.isEmpty else { return [] }
      let stamp = RecordChange("updated_at", .integer(transaction.context.now.seconds))
      let all = noun == .product ? real + [stamp] : real
      try transaction.update(noun.rawValue, id: id, all.map { ($0.column, $0.value) })
      return real.map { $0.column.replacing("_e4", with: "") }
    }
  }

  /// Deletes records that nothing hangs on.
  package func delete(_ noun: RecordNoun, _ ids: [Int64], dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      for id in ids {
        try transaction.delete(from: noun.rawValue, id: id)
        try transaction.context.interruption.check()
      }
    }
  }
}

/// - Throws: ``RecordError/invalid(field:_:)`` for a name that is empty, padded, too long or holds control characters.
func checkName(_ name: String, of noun: String) throws {
  let isPlain =
    !name.isEmpty && name == name.trimmed && name.utf8.count <= 200
    && name.unicodeScalars.allSatisfy { !$0.properties.generalCategory.isControl }
  guard name != "@me" else {
    throw RecordError.invalid(
      field: "name",
      ValueError(
        .notAllowed, "'@me' is not the name of \(noun): it stands for whoever runs a command",
        hint: "write a name, such as ann"))
  }
  guard !isPlain else { return }
  throw RecordError.invalid(
    field: "name",
    ValueError(.notAllowed, "'\(name)' is not the name of \(noun)", hint: "write one line, such as ann"))
}

extension Unicode.GeneralCategory {
  fileprivate var isControl: Bool {
    self == .control || self == .lineSeparator || self == .paragraphSeparator
  }
}

/// A noun whose records files can bring.
package enum RecordNoun: String, Sendable, CaseIterable {
  case customer, product, order, interaction, rate, deal, user, task, target, ticket, answer, article,
    template
}

/// What an edit does to one column of a record.
package struct RecordChange: Sendable {
  package var column: String
  /// Empty for a column that is cleared.
  package var value: SQLValue

  package init(_ column: String, _ value: SQLValue) {
    self.column = column
    self.value = value
  }

  /// A text that was given for a column: a blank one clears it.
  package init(_ column: String, text: String) {
    let text = text.trimmed
    self.init(column, text.isEmpty ? .null : .text(text))
  }
}
