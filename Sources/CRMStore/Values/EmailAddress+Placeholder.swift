extension EmailAddress {
  /// What is typed in front of the `@` by those who have no address to type.
  private static let words: Set<String> = [
    "none", "noemail", "no-email", "no.email", "no_email", "na", "n/a", "nomail", "unknown", "null", "dummy",
    "placeholder",
  ]

  /// What is typed behind it, but for the last label.
  private static let domains: Set<String> = ["example", "none", "noemail", "email", "test", "invalid"]

  /// Whether it is no address but what is typed in the place of one, such as noemail@example.com. Nobody is known by it.
  package var isPlaceholder: Bool { EmailAddress.isPlaceholder(key) }

  package static func isPlaceholder(_ key: String) -> Bool {
    let bytes = key.utf8
    // Every row of a file of people is asked about: nearly all are done with at the first letter.
    switch bytes.first {
    case UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "d"), UInt8(ascii: "p"), UInt8(ascii: "t"): break
    default: return false
    }
    guard bytes.count < 40, let at = bytes.firstIndex(of: UInt8(ascii: "@")),
      bytes.distance(from: bytes.startIndex, to: at) <= longestWord
    else { return false }
    let local = String(key[..<at])
    let isWord = words.contains(local)
    guard isWord || local == "no" || local == "test" else { return false }
    let labels = key[key.index(after: at)...].split(separator: ".")
    guard labels.count == 2 else { return false }
    let domain = String(labels[0])
    if isWord { return domain == local || domains.contains(domain) }
    return local == "no" ? domain == "email" : domain == "test"
  }

  private static let longestWord = words.map(\.utf8.count).max() ?? 0
}
