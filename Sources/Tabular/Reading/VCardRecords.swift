/// The cards of a vCard file, of versions 2.1, 3.0 and 4.0 in any mixture.
final class VCardRecords: RecordParser {
  private(set) var names: [String] = []
  var delimiter: UInt8? { nil }

  private var lines: VCardLines
  private let options: ReadOptions
  private let defaultEncoding: TextEncoding
  private let converters = IconvCache()
  private var hasCards = false
  /// Where a card begins that was noticed while the one before it was still open.
  private var openedLine: Int?

  init(window: ByteWindow, options: ReadOptions) {
    self.options = options
    lines = VCardLines(window: window, limit: options.limits.field)
    let asked = options.encoding.flatMap { try? TextEncoding(named: $0) }
    defaultEncoding = asked ?? .utf8
  }

  func next() throws -> Record? {
    guard let start = try findBegin() else {
      if hasCards { return nil }
      throw ReadError(
        .emptyFile, line: 0, column: 0, message: "the file has no card",
        hint: "a card begins with BEGIN:VCARD")
    }
    hasCards = true
    let properties = try properties(from: start)
    let text = VCardText(isOld: properties.isOld, defaultEncoding: defaultEncoding, converters: converters)
    let card = try VCard(properties, start: start, limits: options.limits, text: text)
    if card.names != names { names = card.names }
    return Record(names: names, values: card.values, line: start, valueLines: card.lines)
  }

  /// Goes to the next card and says on which line it begins.
  private func findBegin() throws -> Int? {
    if let line = openedLine {
      openedLine = nil
      return line
    }
    while let item = try lines.next() {
      switch item {
      case .begin(let line): return line
      case .end: continue
      case .property(let property): try refuse(property.line)
      case .junk(let line): try refuse(line)
      }
    }
    return nil
  }

  private func refuse(_ line: Int) throws {
    guard !options.lenient else { return }
    hasCards = true
    try skipToBegin()
    throw ReadError(
      .invalidVCard, line: line, column: 0, message: "text outside a card", hint: "skip it with --lenient",
      endsReading: false)
  }

  private func skipToBegin() throws {
    while let item = try lines.next() {
      guard case .begin(let line) = item else { continue }
      openedLine = line
      return
    }
  }

  /// Reads up to the card's end. A card that is in another (an `AGENT`) is passed.
  private func properties(from start: Int) throws -> [VCardProperty] {
    var properties: [VCardProperty] = []
    var junkLine: Int?
    var size = 0
    while let item = try lines.next() {
      switch item {
      case .property(let property):
        properties.append(property.isDropped ? property.withoutValue : property)
        size += properties.last!.value.count
        if size > options.limits.record { throw tooLong(start) }
      case .junk(let line): junkLine = junkLine ?? line
      case .begin where properties.last?.name == "AGENT": try passInnerCard()
      case .begin(let line):
        openedLine = line
        throw unclosed(start, endsReading: false)
      case .end:
        if let junkLine, !options.lenient { throw noProperty(junkLine) }
        return properties
      }
    }
    throw unclosed(start, endsReading: true)
  }

  private func passInnerCard() throws {
    while let item = try lines.next() {
      if case .end = item { return }
    }
  }
}

extension VCardRecords {
  private func unclosed(_ line: Int, endsReading: Bool) -> ReadError {
    ReadError(
      .invalidVCard, line: line, column: 0, message: "the card that begins here has no END:VCARD",
      endsReading: endsReading)
  }

  private func noProperty(_ line: Int) -> ReadError {
    ReadError(
      .invalidVCard, line: line, column: 0, message: "the line is no property: it has no name and colon",
      hint: "skip such lines with --lenient", endsReading: false)
  }

  private func tooLong(_ line: Int) -> ReadError {
    ReadError(
      .recordTooLong, line: line, column: 0,
      message: "the card is longer than \(options.limits.record) bytes",
      hint: "an END:VCARD may be missing")
  }
}

extension [VCardProperty] {
  /// Whether the card is of version 2.1.
  fileprivate var isOld: Bool {
    first { $0.name == "VERSION" }?.value.trimmed.first == UInt8(ascii: "2")
  }
}

extension VCardProperty {
  /// The same property without the bytes of its picture, sound or key.
  fileprivate var withoutValue: VCardProperty {
    var property = self
    property.value = []
    return property
  }
}
