/// How many columns of a terminal the text takes, cluster by cluster.
///
/// East Asian Wide and Fullwidth characters and emoji take two, combining marks none. Control characters
/// count as none: pass text through ``visible(_:keepingNewlines:)`` first.
/// - Complexity: O(n), without allocation where the text is ASCII.
package func displayWidth(of text: some StringProtocol) -> Int {
  var count = 0
  var isPlain = true
  for byte in text.utf8 {
    count += 1
    isPlain = isPlain && byte >= 0x20 && byte < 0x7F
  }
  return isPlain ? count : text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The text cut to `width` columns, with `…` for what is missing; a text that fits stays as it is.
package func truncate(_ text: String, toWidth width: Int) -> String {
  guard displayWidth(of: text) > width else { return text }
  guard width > 0 else { return "" }
  var kept = ""
  var used = 0
  for character in text {
    let next = displayWidth(of: character)
    if used + next > width - 1 { break }
    kept.append(character)
    used += next
  }
  return kept + "…"
}

/// On which side of a column a text is set flush.
package enum Alignment: Sendable {
  case left
  case right
}

/// The text filled with spaces to `width` columns; a wider text stays as it is.
package func pad(_ text: String, toWidth width: Int, flush side: Alignment = .left) -> String {
  let spaces = String(repeating: " ", count: max(0, width - displayWidth(of: text)))
  return side == .left ? text + spaces : spaces + text
}

/// How many columns one grapheme cluster takes: 0, 1 or 2.
///
/// Two where it is shown as an emoji (by itself, by variation selector 16, by a skin tone, or as a flag);
/// otherwise the sum of its scalars, at most 2. What follows a zero width joiner adds nothing.
/// - Source: UAX #11 (East Asian Width) and UTS #51 (Emoji), revision 17.
func displayWidth(of cluster: Character) -> Int {
  let scalars = cluster.unicodeScalars
  guard let base = scalars.first else { return 0 }
  if scalars.count > 1, isShownAsEmoji(base, with: scalars) { return 2 }
  if isRegionalIndicator(base.value) { return 2 }
  var width = 0
  for scalar in scalars where width < 2 {
    if scalar.value == zeroWidthJoiner { break }
    width += columns(of: scalar)
  }
  return width
}

let zeroWidthJoiner: UInt32 = 0x200D

/// Whether a scalar is drawn onto the one before it. Spacing marks (Mc) take a column.
func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: true
  default: false
  }
}

private func isShownAsEmoji(_ base: Unicode.Scalar, with scalars: Character.UnicodeScalarView) -> Bool {
  guard base.properties.isEmoji else { return false }
  return scalars.dropFirst().contains { $0.value == 0xFE0F || $0.properties.isEmojiModifier }
}

private func isRegionalIndicator(_ scalar: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar) }

/// How many columns a scalar takes by itself.
private func columns(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
  if isWide(value) { return 2 }
  if isMedialOrFinalJamo(value) { return 0 }
  return scalar.properties.generalCategory == .control || isDrawnWithoutWidth(scalar) ? 0 : 1
}

/// Format characters take no column, but for the Arabic, Syriac and Kaithi number signs, which stand before
/// what they mark.
private func isDrawnWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: false
  default: isCombiningMark(scalar) || scalar.properties.generalCategory == .format
  }
}

/// Vowels and final consonants of Hangul in conjoining form are drawn into the leading consonant.
private func isMedialOrFinalJamo(_ scalar: UInt32) -> Bool {
  (0x1160...0x11FF).contains(scalar) || (0xD7B0...0xD7FF).contains(scalar)
}
