/// The converters to UTF-8 that a file's properties have asked for: opening one costs more than most values.
final class IconvCache {
  private var converters: [String: Iconv] = [:]

  /// - Throws: ``ReadError`` `unknown_encoding`.
  func converter(from encoding: TextEncoding) throws -> Iconv {
    if let known = converters[encoding.name] { return known }
    let opened = try Iconv(from: encoding, to: .utf8)
    converters[encoding.name] = opened
    return opened
  }
}
