extension Store {
  /// The customer named `name`: an id, an e-mail address, a phone number, or `source:key`.
  ///
  /// - Throws: ``RecordError/notFound(noun:name:)``, ``RecordError/ambiguous(noun:name:candidates:)``.
  package func customerID(_ name: String) throws -> Int64 {
    try read { try CustomerLookup(database: $0).id(named: name) }
  }

  /// The customers that go by `names`, each once, in that order.
  ///
  /// - Throws: as ``customerID(_:)``, for the first name that is wrong.
  package func customerIDs(_ names: [String]) throws -> [Int64] {
    try read { try CustomerLookup(database: $0).ids(named: names) }
  }
}

/// Finds customers by what people call them.
struct CustomerLookup {
  let database: Database

  func id(named name: String) throws -> Int64 {
    let text = name.trimmed
    if let number = Int64(text), let id = try customer(number) { return id }
    let hits = try candidates(text)
    guard let first = hits.first else { throw RecordError.notFound(noun: "customer", name: name) }
    guard hits.count == 1 else {
      throw RecordError.ambiguous(noun: "customer", name: name, candidates: hits)
    }
    return first.id
  }

  /// Each customer once, in the order of the names.
  func ids(named names: [String]) throws -> [Int64] { try names.map(id(named:)).uniqued() }

  private func candidates(_ text: String) throws -> [RecordError.Candidate] {
    if text.contains("@") {
      return try find(
        "SELECT DISTINCT customer_id FROM customer_email WHERE address_key = ?", [text.foldedKey])
    }
    if let external = try? ExternalID(parsing: text) {
      return try find(
        "SELECT customer_id FROM customer_external WHERE source = ? AND key = ?",
        [external.source, external.key])
    }
    let phone = PhoneNumber(text, defaultRegion: try Setting.value("default-region", in: database))
    guard phone.form != .unparsed else { return [] }
    return try find("SELECT DISTINCT customer_id FROM customer_phone WHERE number_key = ?", [phone.key])
  }

  /// The customer that has the id, or had it before it was merged.
  private func customer(_ id: Int64) throws -> Int64? {
    let statement = try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM customer WHERE id = ?)")
    if try Bool.fetchOne(statement, arguments: [id]) == true { return id }
    return try CustomerAlias.customer(of: id, in: database)
  }

  private func find(_ ids: String, _ arguments: [String]) throws -> [RecordError.Candidate] {
    try Row.fetchAll(
      database, sql: "SELECT id, name FROM customer WHERE id IN (\(ids)) ORDER BY id LIMIT 20",
      arguments: StatementArguments(arguments)
    ).map { RecordError.Candidate(id: $0[0], name: $0[1]) }
  }
}
