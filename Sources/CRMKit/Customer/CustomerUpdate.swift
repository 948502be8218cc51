import Tabular

/// Brings what a draft says to a customer that is there, field by field as the policy allows.
///
/// Sets (addresses, tags, ids) are united and never shrink, unless a blank cell clears them; values that stand already
/// are left alone, so that the same draft twice changes nothing the second time.
struct CustomerUpdate {
  let transaction: WriteTransaction
  let policy: CustomerPolicy
  private let old: CustomerSnapshot
  private let draft: CustomerDraft
  private var columns: [(column: String, value: SQLValue)] = []
  private var isChanged = false

  init(
    _ old: CustomerSnapshot, _ draft: CustomerDraft, _ policy: CustomerPolicy, _ transaction: WriteTransaction
  ) {
    self.old = old
    self.draft = draft
    self.policy = policy
    self.transaction = transaction
  }

  /// Writes the differences.
  /// - Returns: whether there were any.
  mutating func apply() throws -> Bool {
    for field in CustomerUpdate.scalars { set(field, text(of: field)) }
    setCreation()
    setCustom()
    try unite()
    try clearBlanks()
    guard isChanged || !columns.isEmpty else { return false }
    columns.append(("updated_at", .integer(transaction.context.now.seconds)))
    try transaction.update("customer", id: old.id, columns)
    return true
  }

  private static let scalars: [CustomerField] = [
    .kind, .name, .givenName, .familyName, .company, .birthday, .gender, .language, .channel, .owner, .source,
  ]

  /// A row that names a company alone means the company a person works for, where the customer is a person.
  private func text(of field: CustomerField) -> String? {
    if field == .company, old.texts["kind"] == CustomerKind.person.rawValue { return draft.company }
    return draft.text(of: field)
  }

  private mutating func set(_ field: CustomerField, _ value: String?) {
    let name = field.rawValue
    let current = old.texts[name]
    if let value {
      guard value != current, allows(name, hasValue: current != nil) else { return }
      columns.append((name, .text(value)))
    } else if clears(field), current != nil, field != .name, field != .kind {
      columns.append((name, .null))
    }
  }

  private mutating func setCreation() {
    guard let created = draft.createdAt?.seconds, created != old.createdAt,
      policy.overwrite("created_at") == .always
    else { return }
    columns.append(("created_at", .integer(created)))
  }

  private mutating func setCustom() {
    var values = old.custom
    for new in draft.custom {
      if let index = values.firstIndex(where: { $0.name == new.name }) {
        if values[index].value != new.value, allows(new.name, hasValue: true) { values[index] = new }
      } else if allows(new.name, hasValue: false) {
        values.append(new)
      }
    }
    if policy.onBlank == .clear {
      values.removeAll { draft.blanks.contains(custom: $0.name) && policy.overwrite($0.name) == .always }
    }
    if values != old.custom { columns.append(("custom", CustomFields.stored(values))) }
  }

  /// Whether the policy lets a value in.
  private func allows(_ field: String, hasValue: Bool) -> Bool {
    switch policy.overwrite(field) {
    case .always: true
    case .fillEmpty: !hasValue
    case .never: false
    }
  }

  private func clears(_ field: CustomerField) -> Bool {
    policy.onBlank == .clear && draft.blanks.contains(field) && policy.overwrite(field.rawValue) == .always
  }
}

// MARK: Sets

extension CustomerUpdate {
  private mutating func unite() throws {
    var position = old.emails.count
    for email in draft.emails where !old.emails.contains(where: { $0.value.key == email.key }) {
      guard allows("email", hasValue: !old.emails.isEmpty) else { break }
      position += 1
      try transaction.insertEmail(email, of: old.id, position: position)
      isChanged = true
    }
    try unitePhones()
    try uniteAddresses()
    try uniteRest()
  }

  /// A number that stands there without its country gets it; one whose country was taken for another gets the right one.
  private mutating func unitePhones() throws {
    var position = old.phones.count
    for phone in draft.phones where !old.phones.contains(where: { $0.value.key == phone.key }) {
      if let same = old.phones.first(where: { $0.value.isSame(as: phone) }) {
        guard phone.isE164, allows("phone", hasValue: same.value.isE164) else { continue }
        try transaction.update("customer_phone", id: same.row, [("number_key", .text(phone.key))])
      } else {
        guard allows("phone", hasValue: !old.phones.isEmpty) else { break }
        position += 1
        try transaction.insertPhone(phone, of: old.id, position: position)
      }
      isChanged = true
    }
  }

  private mutating func uniteRest() throws {
    for external in draft.externalIDs where !old.externals.contains(where: { $0.value == external }) {
      guard allows("external_id", hasValue: false) else { break }
      try transaction.insertExternal(external, of: old.id)
      isChanged = true
    }
    for tag in draft.tags.uniqued() where !old.tags.contains(where: { $0.value == tag }) {
      guard allows("tags", hasValue: !old.tags.isEmpty) else { break }
      try transaction.insertTag(tag, of: old.id)
      isChanged = true
    }
    for note in draft.notes where !old.notes.contains(where: { $0.value == note }) {
      guard allows("note", hasValue: !old.notes.isEmpty) else { break }
      try transaction.insertNote(note, of: old.id)
      isChanged = true
    }
  }

  private mutating func uniteAddresses() throws {
    guard !draft.addresses.isEmpty else { return }
    var position = old.addresses.count
    let counterparts = draft.addresses.counterparts(among: old.addresses.map(\.value))
    for (address, counterpart) in zip(draft.addresses, counterparts) {
      guard let counterpart else {
        guard allows("street", hasValue: !old.addresses.isEmpty) else { continue }
        position += 1
        try transaction.insertAddress(address, of: old.id, position: position)
        isChanged = true
        continue
      }
      let current = old.addresses[counterpart]
      let changes = zip(PostalAddress.columns, zip(current.value.values, address.values)).compactMap {
        column, values -> (column: String, value: SQLValue)? in
        guard values.1 != .null, values.0 != values.1, allows(column, hasValue: values.0 != .null) else {
          return nil
        }
        return (column, values.1)
      }
      guard !changes.isEmpty else { continue }
      try transaction.update("customer_address", id: current.row, changes)
      isChanged = true
    }
  }

  /// A blank cell takes the values of its field away, where that was asked for.
  private mutating func clearBlanks() throws {
    guard policy.onBlank == .clear else { return }
    try clear(.email, "customer_email", old.emails.map(\.row))
    try clear(.phone, "customer_phone", old.phones.map(\.row))
    try clear(.externalID, "customer_external", old.externals.map(\.row))
    try clear(.tags, "customer_tag", old.tags.map(\.row))
    try clear(.note, "customer_note", old.notes.map(\.row))
    guard let address = old.addresses.first else { return }
    let parts: [CustomerField] = [.street, .city, .region, .postalCode, .country]
    let changes = zip(parts, address.value.values.dropFirst()).compactMap {
      field, value -> (column: String, value: SQLValue)? in
      clears(field) && value != .null ? (field.rawValue, .null) : nil
    }
    guard !changes.isEmpty else { return }
    try transaction.update("customer_address", id: address.row, changes)
    isChanged = true
  }

  private mutating func clear(_ field: CustomerField, _ table: String, _ rows: [Int64]) throws {
    guard clears(field), !rows.isEmpty else { return }
    for row in rows { try transaction.delete(from: table, id: row) }
    isChanged = true
  }
}

extension CustomerDraft {
  /// The value of a scalar field; `nil` if the row says nothing.
  func text(of field: CustomerField) -> String? {
    switch field {
    case .kind: kind?.rawValue
    case .name: name
    case .givenName: givenName
    case .familyName: familyName
    case .company: isNamedByCompany ? nil : company
    case .birthday: birthday
    case .gender: gender
    case .language: language
    case .channel: channel
    case .owner: owner
    case .source: source
    default: nil
    }
  }
}
