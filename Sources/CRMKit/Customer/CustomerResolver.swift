/// What is done with a row of an unknown customer.
package enum UnknownCustomer: String, Sendable, CaseIterable {
  case create
  case reject
  /// The record goes in as one of nobody known.
  case unlinked
}

/// Finds the customers that rows of orders or interactions name, and makes those that are not there.
///
/// Keys that were met are kept in memory, so that a file of millions of rows asks the database once for each customer. All
/// rows about a customer that the file makes have their part in it: the earliest record decides where they differ.
final class CustomerResolver {
  enum Resolution {
    case customer(Int64)
    case nobody
    case unknown
    case ambiguous(String)
  }

  /// Whom a record is to be linked to.
  enum Settled {
    /// `nil` for an unknown customer.
    case id(Int64?)
    case rejected(RowOutcome)
  }

  /// Keys after which memory counts for more than speed.
  private static let mostKeys = 600_000
  /// Namesakes after which a row is taken for one of somebody else.
  private static let mostNamesakes = 1000

  private let transaction: WriteTransaction
  /// The system that bare keys belong to.
  private let source: String
  private let takesNames: Bool
  private let externals: RawStatement
  private let emails: RawStatement
  private let phones: RawStatement
  private let typed: TypedNumbers
  private let ids: RawStatement
  private let names: RawStatement
  private let contacts: RawStatement
  private var byKey: [String: Int64] = [:]
  private var byEmail: [String: Int64] = [:]
  /// By folded name, 0 for a name that several have; made when the first name comes.
  private var byName: [String: Int64]?
  /// Customers that were there before, by folded name, the oldest first; made when the first is asked for.
  private var namesakes: [String: [Int64]]?
  /// Which of its namesakes a name was the last time.
  private var places: [String: Int] = [:]
  /// The customers that were made, as far as rows say more of them than a key.
  private var details: [Int64: NewCustomer] = [:]
  /// The last customer that was there before.
  private let lastOlder: Int64
  /// Whether a key of the source that is not in memory is nowhere.
  private var knowsAllKeys: Bool
  private(set) var created = 0

  init(_ transaction: WriteTransaction, source: String, takesNames: Bool) throws {
    self.transaction = transaction
    self.source = source
    self.takesNames = takesNames
    func statement(_ sql: String) throws -> RawStatement { try RawStatement(transaction.connection, sql) }
    externals = try statement("SELECT customer_id FROM customer_external WHERE source = ? AND key = ?")
    emails = try statement("SELECT DISTINCT customer_id FROM customer_email WHERE address_key = ? LIMIT 2")
    phones = try statement(
      "SELECT DISTINCT customer_id FROM customer_phone WHERE number_key = ? LIMIT \(KeyMap.mostIDs)")
    typed = try TypedNumbers(transaction)
    ids = try statement(
      """
      SELECT id, name FROM customer WHERE id = ?1
      UNION ALL
      SELECT c.id, c.name FROM customer_alias a JOIN customer c ON c.id = a.customer_id WHERE a.alias_id = ?1
      UNION ALL
      SELECT customer_id, name FROM customer_alias WHERE alias_id = ?1
      """)
    names = try statement(
      "SELECT name FROM customer WHERE id = ?1 UNION ALL SELECT name FROM customer_alias WHERE customer_id = ?1"
    )
    contacts = try statement(
      """
      SELECT 'email', address_key FROM customer_email WHERE customer_id = ?1
      UNION ALL SELECT 'phone', number_key FROM customer_phone WHERE customer_id = ?1
      """)
    lastOlder = try Int64.fetchOne(transaction.database, sql: "SELECT max(id) FROM customer") ?? 0
    knowsAllKeys =
      try Bool.fetchOne(
        transaction.database, sql: "SELECT NOT EXISTS (SELECT 1 FROM customer_external WHERE source = ?)",
        arguments: [source]) ?? false
  }

  /// External id and e-mail address count first, then the id, a phone number where there is nothing better, and a name
  /// where names were asked for or an id of another database came with it.
  func find(_ mention: CustomerReference) throws -> Resolution {
    if mention.hasNameForKey { return try find(keyOrName: mention.named) }
    if let external = mention.external, let id = try find(external) { return .customer(id) }
    if let email = mention.email {
      let found = try find(email)
      if case .unknown = found {} else { return found }
    }
    if let number = mention.id, let id = try customer(number, named: mention.name) { return .customer(id) }
    if let phone = mention.phone, mention.external == nil, mention.email == nil {
      var found = try called(mention.name, among: rows(phones, phone.key))
      if found.isEmpty, let key = phone.nationalKey {
        found = try called(mention.name, among: rows(phones, key))
      }
      if found.isEmpty { found = try customers(typing: phone, named: mention.name) }
      if found.count > 1 { return .ambiguous("its phone belongs to several customers") }
      if let id = found.first { return .customer(id) }
    }
    if let name = mention.name, mention.external == nil, mention.email == nil,
      takesNames || mention.id != nil
    {
      return try find(name: name)
    }
    return mention.isEmpty ? .nobody : .unknown
  }

  /// Whom a text means that may be a key or a name: who has the address or the number beside it, else who has the key and
  /// no other.
  private func find(keyOrName mention: CustomerReference) throws -> Resolution {
    var named = mention
    named.external = nil
    let found = try find(named)
    guard case .unknown = found, let external = mention.external, let id = try find(external) else {
      return found
    }
    let kind = mention.email == nil ? "phone" : "email"
    let key = mention.email?.key ?? mention.phone?.key ?? ""
    defer { contacts.reset() }
    try contacts.bind(id, at: 1)
    var isTold = false
    while try contacts.step() {
      guard contacts.equals(kind, at: 0) else { continue }
      if contacts.equals(key, at: 1) { return .customer(id) }
      isTold = true
    }
    return isTold ? found : .customer(id)
  }

  /// Whether a row that says nothing but a name is of the customer to whom its record belongs already.
  func isOwner(_ id: Int64, of mention: CustomerReference) throws -> Bool {
    guard mention.hasNameOnly, let name = mention.name else { return false }
    return try goes(id, by: name, CustomerMatcher.isName)
  }

  /// The customer of the row's name who was there before and whose record the row is, where it says nothing but a name.
  func namesake(
    _ mention: CustomerReference, where isOwner: (Int64) throws -> Bool
  ) throws -> Int64? {
    guard mention.hasNameOnly, let name = mention.name?.foldedKey else { return nil }
    let known = try namesakes ?? loadNamesakes()
    namesakes = known
    guard let ids = known[name] else { return nil }
    let start = places[name] ?? 0
    for step in 0..<min(ids.count, CustomerResolver.mostNamesakes) {
      let place = (start + step) % ids.count
      guard try isOwner(ids[place]) else { continue }
      places[name] = place
      return ids[place]
    }
    return nil
  }

  private func loadNamesakes() throws -> [String: [Int64]] {
    var found: [String: [Int64]] = [:]
    let rows = try RawStatement(
      transaction.connection,
      "SELECT id, name FROM customer UNION SELECT customer_id, name FROM customer_alias ORDER BY 1")
    while try rows.step() {
      let id = rows.integer(at: 0)
      let name = rows.text(at: 1).foldedKey
      if id <= lastOlder, found[name]?.last != id { found[name, default: []].append(id) }
    }
    return found
  }

  /// Whom a row is about, once what is to be done with unknown customers is done.
  ///
  /// - Parameter at: Unix seconds of the record.
  func settle(
    _ mention: CustomerReference, at: Int64, _ found: Resolution, _ policy: UnknownCustomer
  ) throws -> Settled {
    let mention = mention.named
    switch found {
    case .customer(let id):
      if id > lastOlder { try add(mention, at: at, to: id) }
      return .id(id)
    case .nobody, .ambiguous: return .id(nil)
    case .unknown:
      switch policy {
      case .unlinked: return .id(nil)
      case .create: if let id = try make(mention, at: at) { return .id(id) }
      case .reject: break
      }
      return .rejected(.rejected(code: "unknown_customer", message: "its customer is unknown"))
    }
  }

  /// Writes what all rows say of the customers that were made; to be called after the last row.
  func finish() throws {
    for (id, detail) in details.sorted(by: { $0.key < $1.key }) {
      try ids.bind(id, at: 1)
      let name = try ids.step() ? ids.text(at: 0) : ""
      ids.reset()
      try detail.settle(id, storedName: name, transaction)
    }
    details = [:]
  }

  /// Makes the customer that a row names; `nil` if the row has nothing that a customer could go by.
  private func make(_ mention: CustomerReference, at: Int64) throws -> Int64? {
    var draft = CustomerDraft()
    draft.name = mention.name
    var external = mention.external
    if mention.hasNameForKey, let key = external, try find(key) != nil { external = nil }
    draft.externalIDs = [external].compactMap(\.self)
    draft.emails = [mention.email].compactMap(\.self)
    draft.phones = [mention.phone].compactMap(\.self)
    guard !draft.isEmpty else { return nil }
    let isPortrayed = details.count < CustomerResolver.mostKeys
    if let country = mention.country, !isPortrayed { draft.addresses = [PostalAddress(country: country)] }
    let id = try transaction.insertCustomer(draft)
    created += 1
    if isPortrayed, mention.saysMoreThanKey { details[id, default: NewCustomer()].note(mention, at: at) }
    if let external, external.source == source { remember(external.key, id) }
    if let email = mention.email { remember(email: email.key, id) }
    if let name = mention.name?.foldedKey, let names = byName { byName?[name] = names[name] == nil ? id : 0 }
    return id
  }

  /// Adds what a row says of a customer that an earlier row made.
  private func add(_ mention: CustomerReference, at: Int64, to id: Int64) throws {
    guard mention.saysMoreThanKey, details[id] != nil || details.count < CustomerResolver.mostKeys else {
      return
    }
    if let external = mention.external, try find(external) == nil {
      try transaction.insertExternal(external, of: id)
      if external.source == source { remember(external.key, id) }
    }
    var detail = details.removeValue(forKey: id) ?? NewCustomer()
    var mention = mention
    if let email = mention.email, !detail.has(email) {
      if case .unknown = try find(email) {
        try transaction.insertEmail(email, of: id, position: detail.nextPositions.email)
        remember(email: email.key, id)
      } else {
        mention.email = nil
      }
    }
    if let phone = mention.phone, !detail.has(phone) {
      if try rows(phones, phone.key).isEmpty {
        try transaction.insertPhone(phone, of: id, position: detail.nextPositions.phone)
      } else {
        mention.phone = nil
      }
    }
    detail.note(mention, at: at)
    details[id] = detail
  }

  private func find(_ external: ExternalID) throws -> Int64? {
    guard external.source == source else { return try rows(externals, external.source, external.key).first }
    if let id = byKey[external.key] { return id }
    guard !knowsAllKeys, let id = try rows(externals, source, external.key).first else { return nil }
    remember(external.key, id)
    return id
  }

  private func find(_ email: EmailAddress) throws -> Resolution {
    if let id = byEmail[email.key] { return .customer(id) }
    let found = try rows(emails, email.key)
    if found.count > 1 { return .ambiguous("its email belongs to several customers") }
    guard let id = found.first else { return .unknown }
    remember(email: email.key, id)
    return .customer(id)
  }

  private func find(name: String) throws -> Resolution {
    let names = try byName ?? loadNames()
    byName = names
    guard let id = names[name.foldedKey] else { return .unknown }
    return id == 0 ? .ambiguous("several customers have the name '\(name)'") : .customer(id)
  }

  private func loadNames() throws -> [String: Int64] {
    var names: [String: Int64] = [:]
    let rows = try RawStatement(
      transaction.connection,
      "SELECT id, name FROM customer UNION ALL SELECT customer_id, name FROM customer_alias")
    while try rows.step() {
      let name = rows.text(at: 1).foldedKey
      let id = rows.integer(at: 0)
      names[name] = (names[name] ?? id) == id ? id : 0
    }
    return names
  }

  /// The customer with an id, or with the name that it had before it was merged.
  ///
  /// An id of another database belongs to somebody else here: the name that comes with it tells.
  private func customer(_ number: Int64, named name: String?) throws -> Int64? {
    defer { ids.reset() }
    try ids.bind(number, at: 1)
    while try ids.step() {
      guard let name, ids.text(at: 1).foldedKey != name.foldedKey else { return ids.integer(at: 0) }
    }
    return nil
  }

  /// Customers whose number was typed alike. Where its country is known, theirs is another: one of the two was wrong if the
  /// name agrees, else they are two people's numbers.
  private func customers(typing phone: PhoneNumber, named name: String?) throws -> [Int64] {
    guard phone.isE164 else { return try called(name, among: typed.customers(phone)) }
    guard let name else { return [] }
    return try typed.customers(phone).filter { try goes($0, by: name, CustomerMatcher.isName) }
  }

  /// Those of customers with a number who may be the one of the name, where there is one.
  private func called(_ name: String?, among ids: [Int64]) throws -> [Int64] {
    guard let name else { return ids }
    return try ids.filter { try goes($0, by: name, CustomerMatcher.agree) }
  }

  /// Whether a customer's name agrees with one: several people may share a phone.
  private func goes(_ id: Int64, by name: String, _ agree: (String, String) -> Bool) throws -> Bool {
    defer { names.reset() }
    try names.bind(id, at: 1)
    while try names.step() { if agree(names.text(at: 0), name) { return true } }
    return false
  }

  private func remember(_ key: String, _ id: Int64) {
    if byKey.count < CustomerResolver.mostKeys { byKey[key] = id } else { knowsAllKeys = false }
  }

  private func remember(email key: String, _ id: Int64) {
    if byEmail.count < CustomerResolver.mostKeys { byEmail[key] = id }
  }

  private func rows(_ statement: RawStatement, _ key: String...) throws -> [Int64] {
    defer { statement.reset() }
    for (index, value) in key.enumerated() { try statement.bind(value, at: Int32(index + 1)) }
    var found: [Int64] = []
    while try statement.step() { found.append(statement.integer(at: 0)) }
    return found
  }
}
