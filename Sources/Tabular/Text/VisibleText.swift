/// The text as it may be shown on a terminal: whatever would act on the terminal or leave no trace becomes
/// visible.
///
/// A tab becomes `⇥`, a line break `⏎` unless it is kept, other hidden characters `\u{1b}`, ill-formed UTF-8
/// `\xff`. More than eight combining marks on one character are not shown.
/// - Complexity: O(n); a text of common letters is returned as it is.
package func visible(_ text: String, keepingNewlines: Bool = false) -> String {
  var text = text
  if text.withUTF8({ widthOfSimpleText($0) != nil }) { return text }
  return text.withUTF8 { bytes in
    var buffer = ByteBuffer(capacity: bytes.count + 16)
    buffer.appendVisible(bytes, keepingNewlines: keepingNewlines)
    return buffer.text
  }
}

/// How many combining marks of one character are shown.
private let shownMarks = 8

extension ByteBuffer {
  /// Appends text as ``visible(_:keepingNewlines:)`` shows it.
  ///
  /// - Returns: the columns it takes, where it is one line.
  @discardableResult
  mutating func appendVisible(_ bytes: UnsafeBufferPointer<UInt8>, keepingNewlines: Bool = false) -> Int {
    if let width = widthOfSimpleText(bytes) {
      append(contentsOf: bytes)
      return width
    }
    var width = 0
    for cluster in wellFormedText(bytes) {
      switch cluster {
      case "\n", "\r\n":
        append(keepingNewlines ? "\n" : "⏎")
        width += 1
      case "\t":
        append("⇥")
        width += 1
      default: width += appendVisible(cluster)
      }
    }
    return width
  }

  private mutating func appendVisible(_ cluster: Character) -> Int {
    let scalars = cluster.unicodeScalars
    if scalars.count == 1, !isHidden(scalars.first?.value ?? 0) {
      append(String(cluster))
      return displayWidth(of: cluster)
    }
    let text = visibleText(of: Array(scalars))
    append(text)
    return displayWidth(of: text)
  }
}

private func visibleText(of cluster: [Unicode.Scalar]) -> String {
  var kept = String.UnicodeScalarView()
  var marks = 0
  for (index, scalar) in cluster.enumerated() {
    if isCombiningMark(scalar) {
      marks += 1
      if marks > shownMarks { continue }
    }
    if isHidden(scalar.value), !isPartOfEmoji(cluster, at: index) {
      kept.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    } else {
      kept.append(scalar)
    }
  }
  return String(kept)
}

/// Whether the hidden scalar at `index` holds an emoji together: a joiner between two emoji, or the tags of a
/// regional flag.
private func isPartOfEmoji(_ cluster: [Unicode.Scalar], at index: Int) -> Bool {
  guard index > 0, cluster[0].properties.isEmoji else { return false }
  switch cluster[index].value {
  case zeroWidthJoiner: return index + 1 < cluster.count && cluster[index + 1].properties.isEmoji
  case 0xE0020...0xE007F: return cluster[0].value == 0x1F3F4
  default: return false
  }
}

/// The columns of a text that needs neither escapes nor clusters; `nil` where it may.
private func widthOfSimpleText(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var width = 0
  var index = 0
  while index < bytes.count {
    let length = wellFormedLength(bytes, at: index)
    guard length > 0 else { return nil }
    let columns = columnsOfSimpleScalar(scalarValue(bytes, at: index, length: length))
    guard columns > 0 else { return nil }
    width += columns
    index += length
  }
  return width
}

/// The bytes as text, each ill-formed byte as `\xff`.
private func wellFormedText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  var text = ""
  var index = 0
  while index < bytes.count {
    let length = wellFormedLength(bytes, at: index)
    if length == 0 {
      text += "\\x" + String(bytes[index], radix: 16)
      index += 1
    } else {
      text += String(decoding: UnsafeBufferPointer(rebasing: bytes[index..<index + length]), as: UTF8.self)
      index += length
    }
  }
  return text
}

/// The length of the UTF-8 sequence that starts at `index`, or 0 where the bytes are ill-formed.
///
/// - Returns: 1…4, or 0 for a stray continuation byte, an overlong form, a surrogate, a value above U+10FFFF
///   or a cut sequence.
/// - Source: The Unicode Standard 16.0, table 3-7 (well-formed UTF-8 byte sequences).
@inline(__always)
func wellFormedLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let first = bytes[index]
  if first < 0x80 { return 1 }
  let remaining = bytes.count - index
  guard first >= 0xC2, first <= 0xF4, remaining >= 2 else { return 0 }
  let second = bytes[index + 1]
  if first < 0xE0 { return isContinuation(second) ? 2 : 0 }
  guard secondByteRange(after: first).contains(second), remaining >= 3, isContinuation(bytes[index + 2])
  else {
    return 0
  }
  if first < 0xF0 { return 3 }
  return remaining >= 4 && isContinuation(bytes[index + 3]) ? 4 : 0
}

/// How many bytes one U+FFFD stands for where the sequence at `index` is ill-formed: its longest valid
/// beginning, at least 1.
///
/// - Source: The Unicode Standard 16.0, section 3.9, "U+FFFD Substitution of Maximal Subparts".
func illFormedLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let first = bytes[index]
  guard first >= 0xE0, first <= 0xF4, index + 1 < bytes.count,
    secondByteRange(after: first).contains(bytes[index + 1])
  else { return 1 }
  guard first >= 0xF0, index + 2 < bytes.count, isContinuation(bytes[index + 2]) else { return 2 }
  return 3
}

/// The scalar of the well-formed sequence of `length` bytes at `index`.
@inline(__always)
func scalarValue(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> UInt32 {
  let first = UInt32(bytes[index])
  guard length > 1 else { return first }
  var value = first & (0x7F >> UInt32(length))
  for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
  return value
}

@inline(__always)
private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

@inline(__always)
private func secondByteRange(after first: UInt8) -> ClosedRange<UInt8> {
  switch first {
  case 0xE0: 0xA0...0xBF
  case 0xED: 0x80...0x9F
  case 0xF0: 0x90...0xBF
  case 0xF4: 0x80...0x8F
  default: 0x80...0xBF
  }
}
