extension Store {
  /// Changes columns of a record.
  ///
  /// - Parameter customer: whose it is to be, by id, address, number or name.
  /// - Returns: the columns that changed.
  package func edit(
    _ noun: RecordNoun, _ id: Int64, _ changes: [RecordChange], customer: String? = nil, dryRun: Bool = false
  ) throws -> Written<[String]> {
    try edit(noun, id, dryRun: dryRun, changes) { database in
      guard let customer else { return [] }
      let id = try CustomerLookup(database: database).id(named: customer)
      return [RecordChange("customer_id", .integer(id))]
    }
  }
}
