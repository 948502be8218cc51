/// Finds the customer that a row means.
struct CustomerMatcher {
  /// What the rules say.
  enum Match {
    case none
    case one(Int64)
    case several([Int64], MatchRule)
  }

  private let rules: MatchRules
  private let emails: KeyIndex
  private let phones: KeyIndex
  private let externals: KeyIndex
  private let typed: TypedNumbers
  private let ids: RawStatement
  private let otherNames: RawStatement
  /// Whether numbers without their country are there.
  private let hasNationalPhones: Bool

  /// - Parameter isBulk: the file is long enough to make the indexes anew rather than row by row.
  init(_ rules: MatchRules, _ transaction: WriteTransaction, isBulk: Bool) throws {
    self.rules = rules
    typed = try TypedNumbers(transaction)
    emails = try KeyIndex(.emails, transaction, isBulk: isBulk)
    phones = try KeyIndex(.phones, transaction, isBulk: isBulk)
    externals = try KeyIndex(.externals, transaction, isBulk: isBulk)
    ids = try RawStatement(
      transaction.connection,
      """
      SELECT id FROM customer WHERE id = ?1 UNION ALL SELECT customer_id FROM customer_alias WHERE alias_id = ?1
      """)
    otherNames = try RawStatement(
      transaction.connection,
      """
      SELECT 'email', address_key FROM customer_email WHERE customer_id = ?1
      UNION ALL SELECT source, key FROM customer_external WHERE customer_id = ?1
      UNION ALL SELECT NULL, name FROM customer WHERE id = ?1
      UNION ALL SELECT NULL, name FROM customer_alias WHERE customer_id = ?1
      """)
    hasNationalPhones =
      try Bool.fetchOne(
        transaction.database,
        sql: "SELECT EXISTS (SELECT 1 FROM customer_phone WHERE number_key < '+' OR number_key > ',')")
      ?? false
  }

  /// The first rule that hits decides; a phone that cannot be read, and a row without the key, hit nothing.
  func match(_ draft: CustomerDraft) throws -> Match {
    for rule in rules.rules {
      var found = try hits(rule, draft)
      if rule == .phone, !rules.trustsPhones {
        // A number that many share names none of them.
        found = found.count < KeyMap.mostIDs ? try found.filter { try likeness($0, draft) != .another } : []
      }
      if rule == .phone, found.isEmpty, typed.hasOlder { found = try typingAlike(draft) }
      if found.count == 1 { return .one(found[0]) }
      if found.count > 1 { return .several(found, rule) }
    }
    return .none
  }

  /// Whether a customer made of the row is found again by the rules. Our own ids are given anew.
  func findsAgain(_ draft: CustomerDraft) -> Bool {
    rules.rules.contains { rule in
      switch rule {
      case .email: !draft.emails.allSatisfy(\.isPlaceholder)
      case .phone: rules.trustsPhones && draft.phones.contains { $0.form != .unparsed }
      case .external: !draft.externalIDs.isEmpty
      case .id: false
      }
    }
  }

  /// Customers that share a key with the row, whatever the rules look at; `nil` for a row without any.
  func sharingKeys(with draft: CustomerDraft) throws -> [Int64]? {
    guard draft.hasKeys else { return nil }
    var found = try ([.email, .phone, .external] as [MatchRule]).flatMap { try hits($0, draft) }
    for email in draft.emails where email.isPlaceholder { found += try emails.customers(email.key) }
    return found.uniqued()
  }

  /// The customer that has one of the row's external ids and is not `id`.
  func otherOwner(of external: ExternalID, than id: Int64?) throws -> Int64? {
    try externals.customers(external.source, external.key).first { $0 != id }
  }

  /// Notes the keys of a row that was written, for rows that come later.
  func remember(_ draft: CustomerDraft, as id: Int64) throws {
    for email in draft.emails { try emails.remember(email.key, of: id) }
    for phone in draft.phones { try phones.remember(phone.key, of: id) }
    for external in draft.externalIDs { try externals.remember(external.source, external.key, of: id) }
  }

  /// Puts every index in its place; to be called after the last row.
  func finish() throws {
    for index in [emails, phones, externals] { try index.settle() }
  }

  private func hits(_ rule: MatchRule, _ draft: CustomerDraft) throws -> [Int64] {
    var found: [Int64] = []
    switch rule {
    case .email:
      for email in draft.emails where !email.isPlaceholder { found += try emails.customers(email.key) }
    case .phone:
      for phone in draft.phones where phone.form != .unparsed {
        found += try phones.customers(phone.key)
        if hasNationalPhones, let key = phone.nationalKey { found += try phones.customers(key) }
      }
    case .external:
      for external in draft.externalIDs {
        found += try externals.customers(external.source, external.key)
      }
    case .id:
      guard let id = draft.id else { break }
      defer { ids.reset() }
      try ids.bind(id, at: 1)
      if try ids.step() { found.append(ids.integer(at: 0)) }
    }
    return found.count > 1 ? found.uniqued() : found
  }

  /// Customers whose number was typed as the row has it. Where the row knows its country, theirs is another: one of the two
  /// was wrong if a name, an address or an id is the same, else they are two people's numbers.
  private func typingAlike(_ draft: CustomerDraft) throws -> [Int64] {
    var found: [Int64] = []
    for phone in draft.phones {
      for id in try typed.customers(phone) {
        switch try likeness(id, draft) {
        case .same: found.append(id)
        case .untold: if !phone.isE164 { found.append(id) }
        case .another: break
        }
      }
    }
    return found.uniqued()
  }

  /// Whether a customer with the row's number is the row's.
  private enum Likeness { case same, another, untold }

  /// E-mail addresses tell, and ids of one system, where the customer has some and so has the row; where there is nothing
  /// of that, names do.
  private func likeness(_ id: Int64, _ draft: CustomerDraft) throws -> Likeness {
    defer { otherNames.reset() }
    try otherNames.bind(id, at: 1)
    var isTold = false
    var names: [String] = []
    while try otherNames.step() {
      guard let source = otherNames.optionalText(at: 0) else {
        names.append(otherNames.text(at: 1))
        continue
      }
      let keys =
        source == "email"
        ? draft.emails.filter { !$0.isPlaceholder }.map(\.key)
        : draft.externalIDs.filter { $0.source == source }.map(\.key)
      if keys.contains(otherNames.text(at: 1)) { return .same }
      if !keys.isEmpty { isTold = true }
    }
    if isTold { return .another }
    guard let name = draft.name ?? (draft.isNamedByCompany ? draft.company : nil) else { return .untold }
    if names.contains(where: { CustomerMatcher.isName($0, name) }) { return .same }
    return names.contains { CustomerMatcher.agree($0, name) } ? .untold : .another
  }

  /// A customer without a name goes by a number or an address, which says nothing of the name.
  static func agree(_ stored: String, _ name: String) -> Bool {
    !isWritten(stored) || PersonName.agree(stored, name)
  }

  /// Whether a customer has a name, and it agrees.
  static func isName(_ stored: String, _ name: String) -> Bool {
    isWritten(stored) && PersonName.agree(stored, name)
  }

  private static func isWritten(_ name: String) -> Bool {
    name.contains(where: \.isLetter) && !name.contains("@")
  }
}
