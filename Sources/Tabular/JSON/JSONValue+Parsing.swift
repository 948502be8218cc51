extension JSONValue {
  /// Reads one JSON text.
  ///
  /// - Throws: ``ReadError`` with the line and the number of the byte in it.
  package init(parsing text: String) throws {
    let window = try ByteWindow(MemorySource(Array(text.utf8)))
    var parser = JSONParser(window: window, limits: ReadLimits())
    self = try parser.value()
    try parser.skipSpace()
    if try parser.peek() != nil { throw parser.error("text behind the value") }
  }
}
