extension Store {
  /// Adds a note to a customer.
  ///
  /// - Parameter text: not empty.
  package func addNote(_ text: String, to id: Int64, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      try transaction.insertNote(text, of: id)
      try transaction.touchCustomer(id)
    }
  }
}
