/// The numbers, words and marks of a date that is written out; blanks only part them.
struct DateTokens {
  enum Token: Equatable {
    case number(Int64, digits: Int)
    /// In lower case, without accents.
    case word(String)
    case mark(UInt8)
  }

  private let tokens: [Token]
  private var index = 0

  /// `nil` where there is more than a date has.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var tokens: [Token] = []
    var place = 0
    while place < bytes.count {
      let start = place
      let byte = bytes[start]
      if byte.isDigit {
        while place < bytes.count, bytes[place].isDigit { place += 1 }
        guard place - start <= 15 else { return nil }
        let value = bytes[start..<place].reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
        tokens.append(.number(value, digits: place - start))
      } else if byte.isLetter || byte >= 0x80 {
        while place < bytes.count, bytes[place].isLetter || bytes[place] >= 0x80 { place += 1 }
        let word = String(decoding: bytes[start..<place], as: UTF8.self).foldedKey
        tokens.append(.word(word.isASCII ? word : word.withoutAccents))
      } else {
        place += 1
        if !byte.isBlank { tokens.append(.mark(byte)) }
      }
      guard tokens.count <= 32 else { return nil }
    }
    self.tokens = tokens
  }

  var isAtEnd: Bool { index == tokens.count }
  var next: Token? { index < tokens.count ? tokens[index] : nil }

  func peek(_ offset: Int) -> Token? { index + offset < tokens.count ? tokens[index + offset] : nil }

  /// Whether a month's name comes behind the next token.
  var hasMonthBehind: Bool {
    tokens.dropFirst(index + 1).contains { token in
      if case .word(let word) = token { MonthName.month(word) != nil } else { false }
    }
  }

  mutating func skip() { index += 1 }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == .mark(UInt8(ascii: mark)) else { return false }
    index += 1
    return true
  }

  mutating func takeWord(among words: Set<String>) -> Bool {
    guard case .word(let word)? = next, words.contains(word) else { return false }
    index += 1
    return true
  }

  /// What stands between the parts of a day: marks, and words such as `de`.
  mutating func skipSeparators() {
    while take("-") || take("/") || take(".") || take(",")
      || takeWord(among: ["de", "del", "of", "di", "den"])
    {}
  }

  /// `5th`, `1er`, `2º`.
  mutating func skipOrdinal() { _ = takeWord(among: ["st", "nd", "rd", "th", "er", "re", "o", "a", "e"]) }

  /// AM or PM: whether it is the latter.
  mutating func takeHalfOfDay() -> Bool? {
    guard case .word(let word)? = next else { return nil }
    if let half = DateTokens.halves[word] {
      index += 1
      return half
    }
    guard word == "a" || word == "p", peek(1) == .mark(UInt8(ascii: ".")), peek(2) == .word("m") else {
      return nil
    }
    index += 3
    _ = take(".")
    return word == "p"
  }

  private static let halves = [
    "am": false, "pm": true, "上午": false, "下午": true, "午前": false, "午後": true, "오전": false, "오후": true,
  ]

  /// `+0100`, `-05:00`, `+1` as seconds east of UTC.
  mutating func takeOffset() -> Int64? {
    guard case .mark(let sign)? = next, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      case .number(let number, let digits)? = peek(1), digits <= 2 || digits == 4
    else { return nil }
    index += 2
    var (hours, minutes) = digits == 4 ? (number / 100, number % 100) : (number, 0)
    if digits <= 2, next == .mark(UInt8(ascii: ":")), case .number(let more, 2)? = peek(1) {
      minutes = more
      index += 2
    }
    guard hours <= 14, minutes < 60 else { return nil }
    if sign == UInt8(ascii: "-") { (hours, minutes) = (-hours, -minutes) }
    return hours * 3600 + minutes * 60
  }

  /// `(Central European Time)`, `[Europe/Berlin]` at the end.
  mutating func skipBrackets() {
    guard next == .mark(UInt8(ascii: "(")) || next == .mark(UInt8(ascii: "[")),
      tokens.last == .mark(UInt8(ascii: ")")) || tokens.last == .mark(UInt8(ascii: "]"))
    else { return }
    index = tokens.count
  }
}
