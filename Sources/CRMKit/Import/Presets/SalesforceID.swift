/// Record ids of Salesforce.
enum SalesforceID {
  /// An id of 15 characters, whose case matters, with the three added that make it the same in any case.
  ///
  /// Each added character stands for five of the id: bit i is set where the i-th of them is a capital letter.
  /// - Returns: any other text as it is.
  static func long(_ id: String) -> String {
    let bytes = Array(id.utf8)
    guard bytes.count == 15, bytes.allSatisfy({ $0.isLetter || $0.isDigit }) else { return id }
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
    let suffix = stride(from: 0, to: 15, by: 5).map { start in
      digits[
        (0..<5).reduce(0) { $0 | (bytes[start + $1].isLetter && bytes[start + $1] < 0x5B ? 1 << $1 : 0) }]
    }
    return String(decoding: bytes + suffix, as: UTF8.self)
  }
}
