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
