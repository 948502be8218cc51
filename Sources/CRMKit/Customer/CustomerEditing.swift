extension Store {
  /// Changes a customer.
  ///
  /// - Returns: the names of the fields that changed; none if nothing changed.
  /// - Throws: ``RecordError``.
  package func edit(_ id: Int64, _ edit: CustomerEdit, dryRun: Bool = false) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      var editing = CustomerEditing(try CustomerSnapshot(id, in: transaction.database), edit, transaction)
      return try editing.apply()
    }
  }
}

/// Brings an edit to a customer, and leaves alone what is unchanged.
struct CustomerEditing {
  private let transaction: WriteTransaction
  private let old: CustomerSnapshot
  private let edit: CustomerEdit
  private var columns: [(column: String, value: SQLValue)] = []
  private var changed: [String] = []

  init(_ old: CustomerSnapshot, _ edit: CustomerEdit, _ transaction: WriteTransaction) {
    self.old = old
    self.edit = edit
    self.transaction = transaction
  }

  /// - Returns: the names of the fields that changed.
  mutating func apply() throws -> [String] {
    try transaction.refuseTaken(
      edit.emails.applied(to: []), edit.externals.applied(to: []), except: old.id, edit.allowsDuplicates)
    try setTexts()
    try linkCompany()
    setCustom()
    try setAddress()
    try setLists()
    try setNotes()
    guard !changed.isEmpty else { return [] }
    columns.append(("updated_at", .integer(transaction.context.now.seconds)))
    try transaction.update("customer", id: old.id, columns)
    return changed
  }

  // MARK: The customer's own row

  private mutating func setTexts() throws {
    for (field, value) in edit.texts where !CustomerEditing.addressFields.contains(field) {
      try set(field, value)
      // Another name is another company; the link to the old one would contradict it.
      let isNew = field == .company && old.texts[field.rawValue] != value
      if isNew, old.companyID != nil, edit.companyID == nil { columns.append(("company_id", .null)) }
    }
    try renameByParts()
  }

  private mutating func set(_ field: CustomerField, _ value: String?) throws {
    guard old.texts[field.rawValue] != value else { return }
    if value == nil, field == .name || field == .kind {
      throw RecordError.cannotBeEmpty(field: field.rawValue)
    }
    columns.append((field.rawValue, .optional(value)))
    changed.append(field.rawValue)
  }

  /// A name that is made of its parts follows them.
  private mutating func renameByParts() throws {
    guard !edit.texts.contains(where: { $0.field == .name }) else { return }
    func part(_ field: CustomerField) -> String? {
      edit.texts.last { $0.field == field }.map(\.value) ?? old.texts[field.rawValue]
    }
    let before = PersonName.joined(given: old.texts["given_name"], family: old.texts["family_name"])
    guard before == old.texts["name"] else { return }
    if let after = PersonName.joined(given: part(.givenName), family: part(.familyName)) {
      try set(.name, after)
    }
  }

  private mutating func linkCompany() throws {
    guard let id = edit.companyID, id != old.companyID else { return }
    let company = try transaction.company(id)
    guard id != old.id else {
      throw RecordError.invalid(
        field: "company_id", ValueError(.notAllowed, "'\(company.name)' cannot be its own company"))
    }
    columns.append(("company_id", .integer(id)))
    changed.append("company_id")
    if !edit.texts.contains(where: { $0.field == .company }) { try set(.company, company.name) }
  }

  private mutating func setCustom() {
    var values = old.custom
    for assignment in edit.custom {
      let index = values.firstIndex { $0.name == assignment.name }
      guard index.map({ values[$0].value }) != assignment.value else { continue }
      changed.append(assignment.name)
      switch (index, assignment.value) {
      case (let index?, let value?): values[index].value = value
      case (let index?, nil): values.remove(at: index)
      case (nil, let value?): values.append(CustomValue(name: assignment.name, value: value))
      case (nil, nil): break
      }
    }
    if values != old.custom { columns.append(("custom", CustomFields.stored(values))) }
  }

  // MARK: Rows of other tables

  private static let addressFields: [CustomerField] = [.street, .city, .region, .postalCode, .country]

  private mutating func setAddress() throws {
    var address = old.addresses.first?.value ?? PostalAddress()
    let before = address
    for (field, value) in edit.texts { address.set(field, to: value) }
    let columns = zip(PostalAddress.columns, zip(before.values, address.values)).filter { $1.0 != $1.1 }
    guard !columns.isEmpty else { return }
    changed += columns.map(\.0)
    if address.isEmpty { return try removeFirstAddress() }
    guard let row = old.addresses.first?.row else {
      return try transaction.insertAddress(address, of: old.id, position: 1)
    }
    try transaction.update("customer_address", id: row, columns.map { (column: $0, value: $1.1) })
  }

  /// The next address becomes the primary one.
  private func removeFirstAddress() throws {
    for (index, item) in old.addresses.enumerated() {
      if index == 0 {
        try transaction.delete(from: "customer_address", id: item.row)
      } else {
        try transaction.update("customer_address", id: item.row, [("position", .integer(Int64(index)))])
      }
    }
  }

  private mutating func setLists() throws {
    try set("email", .emails, old.emails, edit.emails)
    try set("phone", .phones, old.phones, edit.phones)
    try set("external_id", .externals, old.externals, edit.externals)
    let tags = old.tags.map { CustomerSnapshot.Item(row: $0.row, value: TagName(storedAs: $0.value)) }
    try set("tags", .tags, tags, edit.tags)
  }

  private mutating func set<Value>(
    _ field: String, _ table: ListTable<Value>, _ items: [CustomerSnapshot.Item<Value>],
    _ edit: ListEdit<Value>
  ) throws {
    if try transaction.rewrite(table, of: old.id, items, edit) { changed.append(field) }
  }

  private mutating func setNotes() throws {
    if edit.removesNotes, !old.notes.isEmpty {
      for note in old.notes { try transaction.delete(from: "customer_note", id: note.row) }
      changed.append("note")
    }
    guard let note = edit.note else { return }
    try transaction.insertNote(note, of: old.id)
    if changed.last != "note" { changed.append("note") }
  }
}
