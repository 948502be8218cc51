import Crypto

/// Which deals are held out to test a model.
package enum ModelSplit: Sendable, Equatable, Codable {
  /// Three of ten, by the MD5 of the number, else of the id: the same deal is always on the same side, in every database and
  /// for every version of a model.
  case md5
  /// Those that began at this instant or later, in Unix seconds: the past foretells the future.
  case time(Int64)

  func isTest(key: String, createdAt: Int64) -> Bool {
    switch self {
    case .time(let start): return createdAt >= start
    case .md5:
      var number: UInt32 = 0
      for byte in Insecure.MD5.hash(data: Array(key.utf8)).prefix(4) { number = number << 8 | UInt32(byte) }
      return number % 10 < 3
    }
  }
}
