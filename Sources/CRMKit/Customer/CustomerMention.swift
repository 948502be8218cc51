/// How a row of a file names the customer it is about.
package struct CustomerMention: Sendable, Hashable {
  /// This program's own id.
  package var id: Int64?
  package var external: ExternalID?
  package var email: EmailAddress?
  package var phone: PhoneNumber?
  package var name: String?
  /// For a customer that has to be made.
  package var country: String?

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

  /// Reads a cell that names a customer in any way: an e-mail address, `source:key`, `+49 30 …`, or a bare key of
  /// `source`.
  mutating func read(_ text: String, source: String, numbering: CallingCode?) throws(ValueError) {
    let (hasAt, hasColon, hasPlus) = text.withBytes { bytes in
      (bytes.contains(UInt8(ascii: "@")), bytes.contains(UInt8(ascii: ":")), bytes.first == UInt8(ascii: "+"))
    }
    if hasAt, let address = try? EmailAddress(parsing: text) {
      email = address
    } else if hasColon {
      external = try ExternalID(parsing: text)
    } else if hasPlus, case let number = PhoneNumber(text, numbering: numbering), number.isE164 {
      phone = number
    } else {
      external = ExternalID(source: source, key: text)
      if text.contains(" "), text.contains(where: \.isLetter) { name = name ?? text }
    }
  }
}
