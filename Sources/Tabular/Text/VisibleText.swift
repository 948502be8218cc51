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
