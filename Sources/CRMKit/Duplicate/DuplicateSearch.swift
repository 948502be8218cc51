import Analytics

/// Customers that may be one: compared, weighed, and ready to be listed.
///
/// - Complexity: see ``Linkage``; a million customers take less than a gigabyte.
package struct DuplicateSearch {
  package let options: DuplicateOptions
  /// Fields that were not compared, with the reason.
  package let unused: [(name: String, reason: String)]
  let ids: [Int64]
  let linkage: Linkage
  /// Pairs of records marked as not duplicates, the lower first.
  let excluded: Set<RecordPair>
  private let positions: IDPositions
  private let store: Store

  init(_ options: DuplicateOptions, _ store: Store) throws {
    self.options = options
    self.store = store
    let descriptions = try DuplicateSearch.fields(options, store)
    let records = try DuplicateRecords(descriptions, store)
    let selection = DuplicateSelection(records.fields, descriptions, isChosen: options.fields != nil)
    ids = records.ids
    unused = selection.unused
    let positions = IDPositions(records.ids)
    self.positions = positions
    excluded = try store.read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT customer_id, other_id FROM customer_not_duplicate")
      return Set(
        rows.compactMap { row in
          guard let a = positions.first(of: row[0]), let b = positions.first(of: row[1]) else { return nil }
          return RecordPair(a, b)
        })
    }
    linkage = try Linkage(selection.used, records: ids.count, check: store.context.interruption.check)
  }

  /// The names of the fields that were compared.
  package var used: [String] { linkage.fields.map(\.name) }

  /// How many pairs were compared.
  package var compared: Int { linkage.compared }

  /// How many pairs are expected to be duplicates.
  package var expected: Double { linkage.model.expectedMatches }

  /// The rule that weights were learned by, where the customers themselves teach nothing plausible.
  package var rule: PlainRule? { linkage.model.rule }

  /// Fields on which those taken for one customer agree no more often than strangers: the result is not to be trusted.
  package var doubtfulFields: [String] {
    linkage.model.doubtful(among: linkage.fields.count).map { linkage.fields[$0].name }
  }

  /// Values that too many customers share to compare all of them, with how many do; the largest first.
  package var skippedBlocks: [(key: String, size: Int)] {
    linkage.candidates.blockings.flatMap { blocking in
      blocking.skipped.map { (key: key(of: blocking, $0.record), size: $0.size) }
    }.sorted { ($1.size, $0.key) < ($0.size, $1.key) }
  }

  /// Fields, and pairs of fields, that so many customers share that nobody is compared for sharing them alone.
  package var rejectedKeys: [String] { linkage.candidates.rejected }

  private func key(of blocking: Blocking, _ record: Int) -> String {
    let names = blocking.name.split(separator: "+").map(String.init)
    let values = names.compactMap { name in
      linkage.fields.first { $0.name == name }?.texts(of: record).first
    }
    return values.isEmpty ? blocking.name : "\(blocking.name) '\(values.joined(separator: " "))'"
  }

  /// The place of a customer among the records.
  func record(of id: Int64) throws -> Int {
    guard let place = positions.first(of: id) else {
      throw RecordError.notFound(noun: "customer", name: String(id))
    }
    return place
  }

  /// Runs `body` with every pair of likely duplicates, but for those marked as not.
  func forEachPair(_ body: (Int, Int, PairScore) throws -> Void) throws {
    try linkage.forEach(atLeast: options.threshold, check: store.context.interruption.check) { a, b, score in
      if excluded.isEmpty || !excluded.contains(RecordPair(a, b)) { try body(a, b, score) }
    }
  }

  /// The names of customers, by their ids.
  func names(of ids: some Sequence<Int64>) throws -> [Int64: String] {
    let statement = try RawStatement(store.connection, "SELECT name FROM customer WHERE id = ?")
    var names: [Int64: String] = [:]
    for id in ids where names[id] == nil {
      try statement.bind(id, at: 1)
      if try statement.step() { names[id] = statement.text(at: 0) }
      statement.reset()
    }
    return names
  }

  private static func fields(_ options: DuplicateOptions, _ store: Store) throws -> [DuplicateField] {
    try store.read { database in
      let all = try DuplicateField.all(in: database)
      if let names = options.fields {
        return try names.map { name in
          guard let field = all.first(where: { $0.name == name }) else {
            throw DuplicateError.unknownField(name, known: all.map(\.name))
          }
          return field
        }
      }
      // The whole name says nothing beyond its parts.
      let needsName = try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM customer WHERE given_name IS NULL AND family_name IS NULL)")
      return all.filter { $0.role != .name || needsName == true }
    }
  }
}

/// Two records, the lower first.
struct RecordPair: Hashable {
  let a: UInt32
  let b: UInt32

  init(_ a: Int, _ b: Int) {
    self.a = UInt32(min(a, b))
    self.b = UInt32(max(a, b))
  }
}

extension Store {
  /// Looks for customers that may be one.
  ///
  /// - Throws: ``DuplicateError/unknownField(_:known:)``, ``StoreError``.
  package func duplicates(_ options: DuplicateOptions = DuplicateOptions()) throws -> DuplicateSearch {
    try translating { try DuplicateSearch(options, self) }
  }
}

/// How duplicates are looked for.
package struct DuplicateOptions: Sendable, Equatable {
  /// From which probability on a pair is a duplicate: more likely than not.
  package var threshold = 0.5
  /// The fields to compare by; `nil` for all that are informative.
  package var fields: [String]?

  package init() {}
}

/// Why duplicates cannot be looked for.
package enum DuplicateError: Error, Sendable, Equatable {
  /// Both names mean the same customer. Exit 64.
  case sameCustomer(Int64)
  /// A field by which customers are not compared. Exit 64.
  case unknownField(String, known: [String])
}
