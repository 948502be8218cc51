import Foundation

/// A telephone number, kept as it was typed, with a key that different spellings of one number share.
package struct PhoneNumber: Sendable, Hashable {
  /// How much could be understood.
  package enum Form: Sendable, Hashable {
    /// The key is E.164, `+4930123456`, with `;ext=12` (RFC 3966) where an extension was given.
    case international
    /// A national number of no known country: the key is its digits.
    case national
    /// No telephone number, or one that is typed in the place of one, such as 000-000-0000: the key is its digits, or the
    /// text, folded. Nobody is known by it.
    case unparsed
  }

  /// As it was typed, trimmed, with its extension: what people are shown.
  package let typed: String
  /// What numbers are matched by.
  package let key: String
  package let form: Form

  package var isE164: Bool { form == .international }

  /// A number known from the database.
  package init(storedAs typed: String, key: String, form: Form) {
    self.typed = typed
    self.key = key
    self.form = form
  }

  /// Reads any spelling; a text that is no number is kept as typed, with `form` saying so.
  ///
  /// - Parameter defaultRegion: ISO 3166-1 code of the country whose national numbers are meant, in capitals.
  /// - Source: ITU-T E.164 and the ITU list of assigned country codes; RFC 3966 for extensions.
  package init(_ text: String, defaultRegion: String? = nil) {
    self.init(text, numbering: defaultRegion.flatMap { CallingCode.table.code(ofRegion: $0) })
  }

  /// As ``init(_:defaultRegion:)``, with the country looked up once for many numbers.
  package init(_ text: String, numbering: CallingCode?) {
    let typed = text.trimmed
    let spelled = typed.isASCII ? typed : typed.precomposedStringWithCompatibilityMapping
    let dialled = spelled.withBytes { DialledDigits($0) }
    self.typed = typed
    if let dialled, let number = dialled.international(numbering) {
      key = number.key
      form = DialledDigits.isPlaceholder(number.national) ? .unparsed : .international
    } else if let dialled, dialled.isPlausible {
      key = dialled.text
      let isNumber = !dialled.hasPlus && !dialled.isShort(in: numbering)
      form = isNumber && !DialledDigits.isPlaceholder(dialled.digits[...]) ? .national : .unparsed
    } else {
      key = typed.foldedKey
      form = .unparsed
    }
  }

  /// The key that an E.164 number had where its country was not known: its digits, as they are dialled inside the country.
  package var nationalKey: String? {
    form == .international ? dialled?.text : nil
  }

  /// The digits of a number that was typed as it is dialled inside its country.
  package var dialled: DialledDigits? {
    guard form != .unparsed, !typed.hasPrefix("+") else { return nil }
    let spelled = typed.isASCII ? typed : typed.precomposedStringWithCompatibilityMapping
    return spelled.withBytes { DialledDigits($0) }.flatMap { $0.hasPlus ? nil : $0 }
  }

  /// Whether two numbers of one person are one: alike, or one of them the other as it is dialled inside its country, or
  /// both typed alike without a country, which was taken for another.
  package func isSame(as other: PhoneNumber) -> Bool {
    if key == other.key || isE164 && other.isInside(key) || other.isE164 && isInside(other.key) {
      return true
    }
    guard isE164, other.isE164, let digits = nationalKey else { return false }
    return digits == other.nationalKey
  }

  /// Whether it is a number of no known country that ends an E.164 key, but for a trunk prefix.
  private func isInside(_ key: String) -> Bool {
    guard form == .national else { return false }
    let digits = self.key.drop { $0 == "0" }
    return digits.count > 4 && key.hasSuffix(digits)
  }
}
