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

/// The scalars that take two columns of a terminal: East Asian Width W or F, without combining marks and
/// fillers.
///
/// Every scalar with Emoji_Presentation is among them, but for the regional indicators, which are two columns
/// as a pair.
/// - Source: Unicode Character Database 17.0, EastAsianWidth.txt and emoji-data.txt.
let wideScalars: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
  0x25FD...0x25FE, 0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653, 0x267F...0x267F, 0x268A...0x268F,
  0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE,
  0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD,
  0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755,
  0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50,
  0x2B55...0x2B55, 0x2E80...0x2E99, 0x2E9B...0x2EF3, 0x2F00...0x2FD5, 0x2FF0...0x3029, 0x3030...0x303E,
  0x3041...0x3096, 0x309B...0x30FF, 0x3105...0x312F, 0x3131...0x3163, 0x3165...0x318E, 0x3190...0x31E5,
  0x31EF...0x321E, 0x3220...0x3247, 0x3250...0xA48C, 0xA490...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE52, 0xFE54...0xFE66, 0xFE68...0xFE6B, 0xFF01...0xFF60,
  0xFFE0...0xFFE6, 0x16FE0...0x16FE3, 0x16FF2...0x16FF6, 0x17000...0x18CD5, 0x18CFF...0x18D1E,
  0x18D80...0x18DF2, 0x1AFF0...0x1AFF3, 0x1AFF5...0x1AFFB, 0x1AFFD...0x1AFFE, 0x1B000...0x1B122,
  0x1B132...0x1B132, 0x1B150...0x1B152, 0x1B155...0x1B155, 0x1B164...0x1B167, 0x1B170...0x1B2FB,
  0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E,
  0x1F191...0x1F19A, 0x1F200...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F250...0x1F251,
  0x1F260...0x1F265, 0x1F300...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393,
  0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E,
  0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567,
  0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5,
  0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D8, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC,
  0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945,
  0x1F947...0x1F9FF, 0x1FA70...0x1FA7C, 0x1FA80...0x1FA8A, 0x1FA8E...0x1FAC6, 0x1FAC8...0x1FAC8,
  0x1FACD...0x1FADC, 0x1FADF...0x1FAEA, 0x1FAEF...0x1FAF8, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]

/// Whether a scalar takes two columns by itself.
///
/// - Complexity: O(log n) in the number of ranges.
func isWide(_ scalar: UInt32) -> Bool {
  guard scalar >= 0x1100 else { return false }
  var low = 0
  var high = wideScalars.count
  while low < high {
    let middle = (low + high) / 2
    if wideScalars[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
  }
  return low < wideScalars.count && wideScalars[low].contains(scalar)
}

/// Whether a scalar must not reach a terminal as it is: it would move the cursor, reorder the line, or leave
/// no trace.
///
/// These are the controls C0, DEL and C1, soft hyphen, bidi and zero width controls, line separators, the
/// byte order mark, annotation marks, tags, Hangul fillers and noncharacters. A joiner or tag inside an emoji
/// is decided by who sees the whole cluster.
/// - Source: The Unicode Standard 16.0, chapter 23; UTS #55 (Unicode source code handling), section 4.
func isHidden(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E: true
  case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
  case 0x3164, 0xFFA0, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
  case 0xFDD0...0xFDEF, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
  default: scalar & 0xFFFE == 0xFFFE
  }
}

/// The columns of a scalar that is neither hidden nor ever part of a larger cluster with others of its kind;
/// 0 for any other.
///
/// Covers most names and addresses (Latin, Greek, Cyrillic, kana, Han, Hangul syllables, fullwidth forms)
/// without the work of finding clusters.
@inline(__always)
func columnsOfSimpleScalar(_ scalar: UInt32) -> Int {
  switch scalar {
  case 0x20..<0x7F: 1
  case 0xA0..<0xAD, 0xAE..<0x300, 0x391...0x482, 0x48A...0x52F: 1
  case 0x3001...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x3400..<0x4DC0, 0x4E00..<0xA000: 2
  case 0xAC00...0xD7A3, 0xFF01...0xFF60: 2
  default: 0
  }
}
