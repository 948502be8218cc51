extension JournalOwner {
  static let customer = JournalOwner("customer", inner: [order])
  static let order = JournalOwner("order")
  static let deal = JournalOwner("deal")
  static let ticket = JournalOwner("ticket")
  static let kb = JournalOwner("kb")
}

extension ChangesetFilter {
  /// That touched this customer, or anything of it: addresses, tags, orders, interactions.
  package var customer: Int64? {
    get { record?.id }
    set { record = newValue.map { JournalledRecord(.customer, $0) } }
  }
}

extension DiffFilter {
  /// Rows that are or were this customer's.
  package var customer: Int64? {
    get { record?.id }
    set { record = newValue.map { JournalledRecord(.customer, $0) } }
  }
}

extension Store {
  /// The customer named `name`, or did until it was deleted: that one is named by its id alone.
  ///
  /// - Throws: as ``customerID(_:)``.
  package func customerIDOfAnyTime(_ name: String) throws -> Int64 {
    do { return try customerID(name) } catch let error as RecordError {
      guard case .notFound = error, let id = Int64(name.trimmed) else { throw error }
      let sql = "SELECT EXISTS (SELECT 1 FROM before_image WHERE table_name = 'customer' AND row_id = ?)"
      guard try read({ try Bool.fetchOne($0, sql: sql, arguments: [id]) }) == true else { throw error }
      return id
    }
  }
}
