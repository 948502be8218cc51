/// How a row of a file names the customer it is about.
package struct CustomerReference: Sendable, Hashable {
  /// This program's own id.
  package var id: Int64?
  package var external: ExternalID?
  package var email: EmailAddress?
  package var phone: PhoneNumber?
  package var name: String?
  /// For a customer that has to be made.
  package var country: String?
  /// How surely the text behind `external` is a key.
  private var bareness = Bareness.none
  /// Whether the name stood where a key was looked for: a column of names tells it better.
  private var isNameGuessed = false

  /// What is known of a key that stood without the name of its system.
  private enum Bareness { case none, id, text, name }

  package init() {}

  /// What a column says of the customer.
  enum Part { case any, id, email, phone, name }

  /// Whether nothing in the row could name a customer.
  package var isEmpty: Bool {
    external == nil && email == nil && id == nil && phone == nil && name == nil
  }

  /// Whether it says something of the customer beside an id.
  var saysMoreThanKey: Bool { name != nil || country != nil || email != nil || phone != nil }

  /// Whether the name is all there is.
  var hasNameOnly: Bool { external == nil && email == nil && id == nil && phone == nil && name != nil }

  /// Whether the key may be the customer's name: an address or a number stands beside it, and no other name.
  var hasNameForKey: Bool {
    bareness == .name && external != nil && (email != nil || phone != nil) && (name == nil || isNameGuessed)
  }

  /// The same with a key that may be a name as the name, too.
  var named: CustomerReference {
    guard hasNameForKey, name == nil else { return self }
    var mention = self
    (mention.name, mention.isNameGuessed) = (external?.key, true)
    return mention
  }

  /// Whether two rows name different customers: the best of what both say is not the same.
  func isAnother(than other: CustomerReference) -> Bool {
    if hasNameForKey, other.hasNameForKey, let email, let address = other.email {
      return email.key != address.key
    }
    if let external, let key = other.external, external.source == key.source { return external != key }
    if let email, let address = other.email { return email.key != address.key }
    if let id, let number = other.id { return id != number }
    if let phone, let number = other.phone { return phone.key != number.key }
    guard hasNameOnly, other.hasNameOnly else { return false }
    return name?.foldedKey != other.name?.foldedKey
  }

  /// Reads a cell that names a customer in any way: an e-mail address, `source:key`, `+49 30 …`, or a bare key of
  /// `source`.
  ///
  /// - Parameters:
  ///   - isID: whether the column is one of ids. Beside such a key, a bare text of another column is a name.
  ///   - mayBeName: whether the column may hold names.
  mutating func read(
    _ text: String, source: String, numbering: CallingCode?, isID: Bool = false, mayBeName: Bool = false
  ) throws(ValueError) {
    let (hasAt, hasColon, hasPlus) = text.withBytes { bytes in
      (bytes.contains(UInt8(ascii: "@")), bytes.contains(UInt8(ascii: ":")), bytes.first == UInt8(ascii: "+"))
    }
    if hasAt, let address = try? EmailAddress(parsing: text) {
      if !address.isPlaceholder { email = address }
    } else if hasAt, let mailbox = CustomerReference.mailbox(text, hasColon: hasColon) {
      if !mailbox.address.isPlaceholder { email = mailbox.address }
      if let name = mailbox.name { takeName(name) }
    } else if hasColon {
      external = try ExternalID(parsing: text)
      bareness = .none
    } else if hasPlus, case let number = PhoneNumber(text, numbering: numbering), number.isE164 {
      phone = number
    } else {
      readBare(text, source, isID, mayBeName)
    }
  }

  /// `Ed <ed@example.org>` or `mailto:ed@example.org`; another system's key may have an `@` as well.
  private static func mailbox(_ text: String, hasColon: Bool) -> EmailAddress.Mailbox? {
    guard !hasColon || text.contains("<") || text.lowercased().hasPrefix("mailto:") else { return nil }
    return EmailAddress.mailboxes(in: text)?.first
  }

  private mutating func readBare(_ text: String, _ source: String, _ isID: Bool, _ mayBeName: Bool) {
    guard !ExternalID.isNoKey(text) else { return }
    if let other = external?.key {
      switch (bareness, isID) {
      case (.none, _): return
      case (.id, false): return takeName(text)
      case (.text, true), (.name, true): takeName(other)
      default: break
      }
    }
    external = ExternalID(source: source, key: text)
    bareness = isID ? .id : mayBeName && CustomerReference.isName(text) ? .name : .text
    if text.utf8.contains(UInt8(ascii: " ")) { takeName(text) }
  }

  /// Whether a text looks like a name: letters, and no digits as keys have.
  private static func isName(_ text: String) -> Bool {
    !text.utf8.contains { $0.isDigit || $0 == UInt8(ascii: "_") } && text.contains(where: \.isLetter)
      && !text.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
  }

  /// Takes a name that a column of names would tell better.
  mutating func takeName(_ text: String) {
    guard name == nil, text.contains(where: \.isLetter) else { return }
    (name, isNameGuessed) = (text, true)
  }

  /// Reads a cell of a column of names.
  mutating func read(name text: String) {
    if name == nil || isNameGuessed { (name, isNameGuessed) = (text, false) }
  }
}
