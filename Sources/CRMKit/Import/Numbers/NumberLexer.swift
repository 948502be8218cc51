/// Takes a number's text apart, byte by byte.
struct NumberLexer {
  private enum Symbol {
    case digit(UInt8)
    case separator(UInt8)
    case blank, apostrophe, minus, plus, open, close, percent, other
  }

  private(set) var count = 0
  private(set) var isNegative = false
  private(set) var isPercent = false
  private(set) var mark: CurrencyMark?
  private let bytes: UnsafeBufferPointer<UInt8>
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var index = 0
  private var hasSign = false
  private var isOpen = false
  private var isPastDigits = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
    self.buffer = buffer
  }

  /// Whether the whole text is a number; its digits and separators are in the buffer then.
  mutating func read() -> Bool {
    while index < bytes.count {
      let (symbol, length) = symbol(at: index)
      guard take(symbol, length) else { return false }
    }
    return count > 0 && !isOpen && buffer[count - 1].isDigit
  }

  private mutating func take(_ symbol: Symbol, _ length: Int) -> Bool {
    let start = index
    index += length
    switch symbol {
    case .digit(let byte):
      guard !isPastDigits else { return false }
      append(byte)
    case .separator(let byte):
      guard count > 0, !isPastDigits else { return false }
      append(byte)
    case .blank:
      guard count > 0, !isPastDigits else { return true }
      if isDigit(at: index) { append(UInt8(ascii: " ")) } else { isPastDigits = true }
    case .apostrophe:
      guard count > 0, !isPastDigits, isDigit(at: index) else { return false }
      append(UInt8(ascii: "'"))
    case .minus:
      guard !hasSign else { return false }
      (hasSign, isNegative, isPastDigits) = (true, true, count > 0)
    case .plus:
      guard !hasSign, count == 0 else { return false }
      hasSign = true
    case .open:
      guard !hasSign, count == 0 else { return false }
      (hasSign, isNegative, isOpen) = (true, true, true)
    case .close:
      guard isOpen, count > 0 else { return false }
      (isOpen, isPastDigits) = (false, true)
    case .percent:
      guard count > 0, !isPercent else { return false }
      (isPercent, isPastDigits) = (true, true)
    case .other:
      guard mark == nil, let found = CurrencyMark.read(bytes, at: start) else { return false }
      mark = found.mark
      index = start + found.length
      isPastDigits = count > 0
    }
    return true
  }

  private mutating func append(_ byte: UInt8) {
    buffer[count] = byte
    count += 1
  }

  private func isDigit(at index: Int) -> Bool {
    guard index < bytes.count, case .digit = symbol(at: index).0 else { return false }
    return true
  }

  private func symbol(at index: Int) -> (Symbol, Int) {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.digit(byte), 1)
    case UInt8(ascii: "."), UInt8(ascii: ","): return (.separator(byte), 1)
    case UInt8(ascii: " "), 0x09: return (.blank, 1)
    case UInt8(ascii: "'"): return (.apostrophe, 1)
    case UInt8(ascii: "-"): return (.minus, 1)
    case UInt8(ascii: "+"): return (.plus, 1)
    case UInt8(ascii: "("): return (.open, 1)
    case UInt8(ascii: ")"): return (.close, 1)
    case UInt8(ascii: "%"): return (.percent, 1)
    case 0xC2 where byteAfter(index, 1) == 0xA0: return (.blank, 2)
    case 0xE2: return (sign(byteAfter(index, 1), byteAfter(index, 2)), 3)
    case 0xEF where byteAfter(index, 1) == 0xBC: return (fullWidth(byteAfter(index, 2)), 3)
    default: return (.other, 1)
    }
  }

  private func byteAfter(_ index: Int, _ offset: Int) -> UInt8 {
    index + offset < bytes.count ? bytes[index + offset] : 0
  }

  /// Thin and narrow blanks, typographic apostrophes, the minus sign and dashes.
  private func sign(_ second: UInt8, _ third: UInt8) -> Symbol {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF): .blank  // U+2000…U+200A, U+202F
    case (0x80, 0x98), (0x80, 0x99): .apostrophe  // U+2018, U+2019
    case (0x80, 0x90...0x93), (0x88, 0x92): .minus  // U+2010…U+2013, U+2212
    default: .other
    }
  }

  /// U+FF01…U+FF3F, the forms of ASCII in Chinese and Japanese text.
  private func fullWidth(_ third: UInt8) -> Symbol {
    switch third {
    case 0x90...0x99: .digit(third - 0x60)
    case 0x8C: .separator(UInt8(ascii: ","))
    case 0x8E: .separator(UInt8(ascii: "."))
    case 0x8D: .minus
    case 0x8B: .plus
    case 0x88: .open
    case 0x89: .close
    case 0x85: .percent
    default: .other
    }
  }
}
