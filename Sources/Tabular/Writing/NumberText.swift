/// Whether the bytes are a number as JSON writes it: `-12.50`, `0`, `1e9`; not `+1`, `.5`, `007`, `NaN`.
///
/// - Source: RFC 8259, section 6.
func isJSONNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var rest = bytes[...]
  if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
  let startsWithZero = rest.first == UInt8(ascii: "0")
  let whole = dropDigits(&rest)
  guard whole > 0, !startsWithZero || whole == 1 else { return false }
  if rest.first == UInt8(ascii: ".") {
    rest.removeFirst()
    guard dropDigits(&rest) > 0 else { return false }
  }
  if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
    rest.removeFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard dropDigits(&rest) > 0 else { return false }
  }
  return rest.isEmpty
}

private func dropDigits(_ bytes: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let count = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
  bytes.removeFirst(count)
  return count
}
