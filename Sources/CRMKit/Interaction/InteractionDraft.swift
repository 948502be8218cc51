/// What a row of a file, or a command line, says about an interaction; `nil` means that it says nothing.
package struct InteractionDraft: Sendable, Equatable {
  package var customer = CustomerReference()
  /// The source system of the number.
  package var source: String?
  /// Its number there.
  package var number: String?
  /// Whether the number is that of a column called `id`: an interaction without a number may be the same.
  var isBareNumber = false
  /// Unix seconds.
  package var at: Int64?
  package var kind: InteractionKind?
  package var direction: InteractionDirection?
  package var channel: String?
  package var duration: Int64?
  package var outcome: String?
  package var subject: String?
  package var text: String?
  package var actor: String?
  package var custom: [CustomValue] = []

  package init() {}
}

extension InteractionDraft {
  /// The columns from `at` on, in the order of the table.
  var values: [SQLValue] {
    [
      .optional(at), .text((kind ?? .other).rawValue), .optional(direction?.rawValue), .optional(channel),
      .optional(duration), .optional(outcome), .optional(subject), .optional(text), .optional(actor),
      CustomFields.stored(custom),
    ]
  }

  static let columns = [
    "at", "kind", "direction", "channel", "duration_seconds", "outcome", "subject", "text", "actor", "custom",
  ]
}

extension Store {
  /// Adds an interaction.
  ///
  /// - Parameter customer: an id, an e-mail address, a phone number or `source:key`; `nil` for an unknown customer.
  /// - Throws: ``RecordError`` if the customer is not found or the number is taken.
  package func addInteraction(
    _ draft: InteractionDraft, of customer: String?, dryRun: Bool = false
  ) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      let id = try customer.map(CustomerLookup(database: transaction.database).id(named:))
      if let source = draft.source, let number = draft.number {
        let name = "\(source):\(number)"
        let lookup = RecordLookup(noun: "interaction", table: "interaction", database: transaction.database)
        if (try? lookup.id(named: name)) != nil { throw RecordError.exists(noun: "interaction", name: name) }
      }
      return try transaction.insertInteraction(draft, of: id)
    }
  }
}
