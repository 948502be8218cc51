/// How several values stand in one cell.
package enum ListStyle: UInt8, Sendable, Hashable {
  /// `;`, also as `；`, or a newline: what `export` writes and most sheets use.
  case standard
  /// As `standard`, and with the comma of Chinese text and its `、`, which no tag holds.
  case tags
  /// A newline alone.
  case lines
  /// `,`, as Shopify's tags.
  case commas
  /// `"VIP","Blog"`: commas, with quotes that may hold commas (Mailchimp).
  case quotedCommas
  /// ` ::: `, as Google Contacts.
  case colons
  /// ` ::: ` between labels, where a leading `* ` marks those of the system (Google Contacts).
  case starredLabels
  /// `~~~`, as Zammad.
  case tildes
  /// Spaces, as Zendesk's tags.
  case spaces
  /// One value, whatever is in it.
  case whole

  /// Calls `body` with each value; a cell with one value, as most have, costs nothing.
  func forEachItem(of text: String, _ body: (String) -> Void) {
    if self != .spaces, text.withBytes(isOne) {
      body(text)
    } else {
      items(of: text).forEach(body)
    }
  }

  /// Whether no byte could separate values.
  private func isOne(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes
    where byte == 0x0A || byte == 0x22 || byte == 0x2A || byte == 0x2C || byte == 0x3A
      || byte == 0x3B || byte == 0x7E || byte == 0xEF || byte == 0xE3
    {
      return false
    }
    return true
  }

  /// The values, trimmed, without empty ones.
  func items(of text: String) -> [String] {
    switch self {
    case .standard: Self.split(Self.replacing(text, "；"), at: [UInt8(ascii: ";"), 0x0A])
    case .tags: Self.split(Self.replacing(text, "；，、"), at: [UInt8(ascii: ";"), 0x0A])
    case .lines: Self.split(text, at: [0x0A])
    case .commas: Self.split(text, at: [UInt8(ascii: ",")])
    case .quotedCommas: Self.quoted(text)
    case .colons: Self.split(text, at: ":::")
    case .starredLabels: Self.split(text, at: ":::").compactMap(Self.label)
    case .tildes: Self.split(text, at: "~~~")
    case .spaces: Self.split(text, at: [UInt8(ascii: " "), 0x09, 0x0A])
    case .whole: [text]
    }
  }

  /// The text with a `;` for each of these characters.
  private static func replacing(_ text: String, _ marks: String) -> String {
    guard text.withBytes({ bytes in bytes.contains { $0 == 0xEF || $0 == 0xE3 } }) else { return text }
    return String(text.map { marks.contains($0) ? ";" : $0 })
  }

  private static func split(_ text: String, at separators: [UInt8]) -> [String] {
    guard text.withBytes({ bytes in bytes.contains { separators.contains($0) } }) else { return [text] }
    return text.utf8.split { separators.contains($0) }
      .map { String(decoding: $0, as: UTF8.self).trimmed }.filter { !$0.isEmpty }
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    text.split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static func quoted(_ text: String) -> [String] {
    var items: [String] = []
    var item: [UInt8] = []
    var isQuoted = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        items.append(String(decoding: item, as: UTF8.self).trimmed)
        item.removeAll()
      default: item.append(byte)
      }
    }
    items.append(String(decoding: item, as: UTF8.self).trimmed)
    return items.filter { !$0.isEmpty }
  }

  /// `* friends` is the label friends; `* myContacts` is every contact's and says nothing.
  private static func label(_ item: String) -> String? {
    guard item.hasPrefix("*") else { return item }
    let name = String(item.dropFirst()).trimmed
    return name.isEmpty || name == "myContacts" || name == "My Contacts" ? nil : name
  }
}
