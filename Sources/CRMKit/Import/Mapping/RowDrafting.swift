import Tabular

/// One row on its way to a draft.
struct RowDrafting: ~Copyable {
  let plan: RowPlan
  var mapped = MappedRecord(draft: CustomerDraft())
  private var filled = FieldSet()
  private var middleName: String?
  private var nameSuffix: String?
  private var isNextEmailPrimary = false
  private var callingCode: String?
  private var birthdayParts = BirthdayParts()
  /// The name that stands before an address: `Ed <ed@example.org>`.
  private var mailboxName: String?
  /// Second and further addresses of one label, by their slot and their place in it.
  private var furtherAddresses: [(slot: Int, place: Int, address: PostalAddress)] = []

  init(_ plan: RowPlan) { self.plan = plan }

  /// Notes that a column is there and says nothing.
  mutating func noteBlank(_ step: ColumnStep) {
    if let field = step.field {
      mapped.draft.blanks.insert(field)
    } else if case .custom = step.action {
      mapped.draft.blanks.insert(custom: step.rule.name)
    }
  }

  /// Follows a step with a text that is neither blank nor surrounded by space.
  mutating func apply(_ step: ColumnStep, _ text: String) {
    let text = plan.joinsValues && text.contains(":::") ? oneValue(step, text) : text
    switch step.action {
    case .field(let field):
      if field.isEmptied(by: text) { return noteBlank(step) }
      apply(field, step, text)
    case .address(let part, let slot): setAddress(part, slot, text)
    case .name(.middle): middleName = middleName ?? text
    case .name(.suffix): nameSuffix = nameSuffix ?? text
    case .externalID: addExternalID(step, source: step.source, key: text)
    case .salesforceID: addExternalID(step, source: step.source, key: SalesforceID.long(text))
    case .custom: setCustom(step, text)
    case .emailLabel: isNextEmailPrimary = text.hasPrefix("*")
    case .callingCode: callingCode = text.hasPrefix("+") ? text : "+\(text)"
    case .skip(let reason): skip(reason, text)
    case .birthday(let part): birthdayParts.set(part, step, text)
    }
    if let field = step.field { filled.insert(field) }
  }

  /// The draft, with what can only be said of the row as a whole.
  consuming func finish() -> MappedRecord {
    completeName()
    if !birthdayParts.isEmpty { settleBirthday(birthdayParts) }
    if !furtherAddresses.isEmpty { settleAddresses() }
    if plan.slots.count > 1 { mapped.draft.addresses.removeAll(where: \.isEmpty) }
    if !mapped.draft.blanks.isEmpty { mapped.draft.blanks.subtract(filled) }
    if !plan.constants.isEmpty { mapped.draft.custom += plan.constants }
    if mapped.draft.skip != nil {
      mapped.problems = []
    } else if mapped.draft.isEmpty, mapped.problems.isEmpty {
      mapped.problems.append(
        RowProblem(.emptyRecord, "no name, email, phone, company or external id"))
    }
    return mapped
  }

  private mutating func apply(_ field: CustomerField, _ step: ColumnStep, _ text: String) {
    switch field {
    case .id: setID(step, text)
    case .kind: setKind(step, text)
    case .name: set(\.name, text)
    case .givenName: set(\.givenName, text)
    case .familyName: set(\.familyName, text)
    case .company: set(\.company, text)
    case .gender: set(\.gender, text)
    case .language: set(\.language, ListStyle.lines.items(of: text).first)
    case .channel: set(\.channel, text)
    case .owner: set(\.owner, text)
    case .source: set(\.source, text)
    case .email: addEmails(step, text)
    case .phone: addPhones(step, text)
    case .birthday: set(\.birthday, birthday(step, text))
    case .createdAt: set(\.createdAt, instant(step, text))
    case .updatedAt: set(\.updatedAt, instant(step, text))
    case .externalID: addExternalIDs(step, text)
    case .tags: addTags(step, text)
    case .note: addNote(step, text)
    case .street, .city, .region, .postalCode, .country: break
    }
  }

  /// The first column that says something wins.
  private mutating func set<Value>(_ field: WritableKeyPath<CustomerDraft, Value?>, _ value: Value?) {
    if mapped.draft[keyPath: field] == nil { mapped.draft[keyPath: field] = value }
  }

  mutating func refuse(_ code: RowProblem.Code, _ step: ColumnStep, _ message: String, hint: String? = nil) {
    if plan.forgives, step.isOptional { return warn(code, step, message + ", left out") }
    mapped.problems.append(RowProblem(code, field: step.fieldName, index: step.index, message, hint: hint))
  }

  mutating func warn(_ code: RowProblem.Code, _ step: ColumnStep, _ message: String) {
    mapped.warnings.append(RowProblem(code, field: step.fieldName, index: step.index, message))
  }

  private mutating func setID(_ step: ColumnStep, _ text: String) {
    guard let id = Int64(plan.hasTypedNumbers ? text.withoutEmptyFraction : text), id > 0 else {
      return refuse(
        .invalidID, step, "'\(text)' is not an id of this database",
        hint: "map another system's ids to external ids, as in --map '\(step.column)=external_id:SOURCE'")
    }
    set(\.id, id)
  }

  private mutating func setKind(_ step: ColumnStep, _ text: String) {
    switch text.lowercased() {
    case "person", "individual": set(\.kind, .person)
    case "company", "org", "organization", "organisation": set(\.kind, .company)
    default: refuse(.invalidKind, step, "'\(text)' is neither 'person' nor 'company'")
    }
  }

  private mutating func addEmails(_ step: ColumnStep, _ text: String) {
    var place = isNextEmailPrimary ? 0 : mapped.draft.emails.count
    isNextEmailPrimary = false
    step.style.forEachItem(of: text) { item in
      if item.isWordForNothing { return }
      do throws(ValueError) {
        add(try EmailAddress(parsing: item), step, item, at: &place)
      } catch {
        if let mailboxes = EmailAddress.mailboxes(in: item) {
          for mailbox in mailboxes {
            add(mailbox.address, step, mailbox.address.typed, at: &place)
            mailboxName = mailboxName ?? mailbox.name
          }
        } else if item.hasExchangePrefix {
          warn(.exchangeAddress, step, "'\(item)' is an internal address of an Exchange server, left out")
        } else {
          refuse(.invalidEmail, step, error.message)
        }
      }
    }
  }

  private mutating func add(_ email: EmailAddress, _ step: ColumnStep, _ item: String, at place: inout Int) {
    guard !mapped.draft.emails.contains(where: { $0.key == email.key }) else { return }
    if email.isPlaceholder {
      warn(.placeholderEmail, step, "'\(item)' is not an email address, kept as typed")
    }
    mapped.draft.emails.insert(email, at: place)
    place += 1
  }

  private mutating func addPhones(_ step: ColumnStep, _ text: String) {
    step.style.forEachItem(of: text) { item in
      if item.isWordForNothing { return }
      var phone = PhoneNumber(item, numbering: plan.numbering)
      if phone.form == .national, let prefix = callingCode ?? (plan.hasPhonesWithoutPlus ? "+" : nil) {
        let full = PhoneNumber(prefix + item, numbering: plan.numbering)
        if full.isE164 { phone = full }
      }
      if phone.form == .unparsed {
        warn(.unparsedPhone, step, "'\(item)' is no telephone number, kept as typed")
      } else if phone.form == .national, let home = plan.numbering {
        warn(.unparsedPhone, step, "'\(item)' is no telephone number of \(home.region), kept as typed")
      }
      let key = phone.key
      if !mapped.draft.phones.contains(where: { $0.key == key }) { mapped.draft.phones.append(phone) }
    }
  }

  private mutating func setAddress(_ part: ColumnTarget.AddressPart, _ slot: Int, _ text: String) {
    if mapped.draft.addresses.isEmpty {
      mapped.draft.addresses = plan.slots.map { PostalAddress(label: $0) }
    }
    guard plan.joinsValues, text.contains(":::") else { return mapped.draft.addresses[slot].set(part, text) }
    let items = text.split(separator: ":::", omittingEmptySubsequences: false).map { String($0).trimmed }
    for (place, item) in items.enumerated() where !item.isEmpty {
      if place == 0 {
        mapped.draft.addresses[slot].set(part, item)
      } else if let known = furtherAddresses.firstIndex(where: { $0.slot == slot && $0.place == place }) {
        furtherAddresses[known].address.set(part, item)
      } else {
        furtherAddresses.append((slot, place, PostalAddress()))
        furtherAddresses[furtherAddresses.count - 1].address.set(part, item)
      }
    }
  }

  /// Puts further addresses behind the first of their slot, with its label where they have none.
  private mutating func settleAddresses() {
    var addresses: [PostalAddress] = []
    for (slot, first) in mapped.draft.addresses.enumerated() {
      addresses.append(first)
      for further in furtherAddresses.sorted(by: { $0.place < $1.place }) where further.slot == slot {
        var address = further.address
        address.label = address.label ?? first.label
        addresses.append(address)
      }
    }
    mapped.draft.addresses = addresses.filter { !$0.isEmpty }
  }

  /// What a cell of several values says where its field has room for one: texts that are kept as they are are listed, of
  /// others the first counts and the rest is told.
  private mutating func oneValue(_ step: ColumnStep, _ text: String) -> String {
    let items = ListStyle.colons.items(of: text)
    switch step.action {
    case .custom where step.rule.type == .text: return items.joined(separator: "; ")
    case .field(.email), .field(.phone), .field(.tags), .field(.externalID), .field(.note): return text
    case .field, .name:
      for item in items.dropFirst() {
        warn(.furtherValue, step, "'\(item)' is a second value of \(step.fieldName), left out")
      }
      return items.first ?? text
    default: return text
    }
  }

  private mutating func addExternalID(_ step: ColumnStep, source: String, key: String) {
    guard !ExternalID.isNoKey(key) else { return }
    if key.isRoundedNumber {
      mapped.warnings.append(.roundedKey(key, field: step.fieldName, index: step.index))
      return
    }
    let key = plan.hasTypedNumbers ? key.withoutEmptyFraction : key
    let id = ExternalID(source: source, key: key)
    if !mapped.draft.externalIDs.contains(id) { mapped.draft.externalIDs.append(id) }
  }

  /// A key without the name of a system is one of the system called `external`.
  private mutating func addExternalIDs(_ step: ColumnStep, _ text: String) {
    for item in step.style.items(of: text) {
      guard item.contains(":") else {
        addExternalID(step, source: plan.source, key: item)
        continue
      }
      do throws(ValueError) {
        let id = try ExternalID(parsing: item)
        addExternalID(step, source: id.source, key: id.key)
      } catch {
        refuse(.invalidExternalID, step, "\(error.message), which is SOURCE:KEY")
      }
    }
  }

  private mutating func addTags(_ step: ColumnStep, _ text: String) {
    for tag in step.style.items(of: text) where !mapped.draft.tags.contains(tag) {
      mapped.draft.tags.append(tag)
    }
  }

  private mutating func addNote(_ step: ColumnStep, _ text: String) {
    mapped.draft.notes += step.style.items(of: text).filter { !mapped.draft.notes.contains($0) }
  }

  private mutating func setCustom(_ step: ColumnStep, _ text: String) {
    let name = step.rule.name
    guard !mapped.draft.custom.contains(where: { $0.name == name }), let value = customValue(step, text)
    else { return }
    mapped.draft.custom.append(CustomValue(name: name, value: value))
  }

  /// `0`, `false`, `no` and the empty master id of 15 or 18 zeros mean that the row is to be taken.
  private mutating func skip(_ reason: SkipReason, _ text: String) {
    let isFalse =
      ["0", "false", "no"].contains(text.lowercased()) || text.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
    if !isFalse, mapped.draft.skip != .mergedAtSource { mapped.draft.skip = reason }
  }

  /// Builds the name from its parts, and takes a company that stands alone for the customer itself.
  private mutating func completeName() {
    if mapped.draft.kind == nil { mapped.draft.kind = plan.kind }
    guard mapped.draft.name == nil else { return takeNameForCompany() }
    if mapped.draft.givenName?.isWordForNothing ?? true, mapped.draft.familyName?.isWordForNothing ?? true {
      (mapped.draft.givenName, mapped.draft.familyName) = (nil, nil)
      if let mailboxName {
        mapped.draft.name = mailboxName
        return
      }
    }
    let given = mapped.draft.givenName
    let family = mapped.draft.familyName
    if given != nil || family != nil {
      let parts = [given, middleName, family, nameSuffix].compactMap { $0 }
      mapped.draft.name = PersonName.joined(given: given, family: family, parts: parts)
    } else if let company = mapped.draft.company, mapped.draft.emails.isEmpty {
      mapped.draft.kind = mapped.draft.kind ?? .company
      mapped.draft.name = company
      mapped.draft.company = nil
    }
  }

  /// Address books write a company's name twice, as the whole name and as the company. Our own exports mean what they say.
  private mutating func takeNameForCompany() {
    guard mapped.draft.id == nil, mapped.draft.givenName == nil, mapped.draft.familyName == nil,
      mapped.draft.kind != .person, mapped.draft.company == mapped.draft.name
    else { return }
    mapped.draft.kind = .company
    mapped.draft.company = nil
  }
}

extension String {
  /// `/o=ORG/ou=…`: an X.500 address, which only the server it comes from can deliver to.
  fileprivate var hasExchangePrefix: Bool { utf8.first == UInt8(ascii: "/") && lowercased().hasPrefix("/o=") }
}
