extension [UInt8] {
  /// The bytes that `=C3=91` and the like stand for; what is no such code stays as it is.
  ///
  /// - Parameter mark: the byte that begins a code: `=` in quoted-printable, `%` in addresses of the web.
  func fromHexCodes(after mark: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      if self[index] == mark, index + 2 < count, let high = self[index + 1].hexValue,
        let low = self[index + 2].hexValue
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }
}
