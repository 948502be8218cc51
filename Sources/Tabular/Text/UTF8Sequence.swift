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
