/// A command line as bash has it up to the cursor: the words without their quotes, and how the word at the cursor is to be
/// written on.
///
/// Nothing is expanded: `$HOME`, `$(…)` and `*` are the characters they are made of.
/// - Source: Bash Reference Manual, 3.1.2 Quoting; 8.6 Programmable Completion.
struct BashLine {
  /// The words before the one at the cursor, without the name of the program.
  private(set) var words: [String] = []
  /// The word at the cursor.
  private(set) var current = ""
  /// Whether it is the target of a redirection.
  private(set) var isRedirection = false
  /// What of the word readline leaves as it is: it replaces what stands behind the last of `COMP_WORDBREAKS`, and behind
  /// an open quote.
  private let kept: String
  /// The quote that is open where readline's word begins.
  private let quote: BashQuote

  /// - Parameters:
  ///   - text: `COMP_LINE` up to `COMP_POINT`.
  ///   - replaced: the word that readline replaces, as it stands in the line.
  /// - Returns: `nil` if the line does not end in that word.
  init?(_ text: String, replacing replaced: String) {
    let bytes = Array(text.utf8)
    let replaced = Array(replaced.utf8)
    guard bytes.reversed().starts(with: replaced.reversed()) else { return nil }
    var scanner = BashScanner()
    let place = bytes.count - replaced.count
    for byte in bytes[..<place] { scanner.take(byte) }
    kept = String(decoding: scanner.word, as: UTF8.self)
    quote = scanner.quote
    for byte in bytes[place...] { scanner.take(byte) }
    current = String(decoding: scanner.unfinishedWord, as: UTF8.self)
    isRedirection = scanner.isRedirection
    words = scanner.words.drop { $0.isAssignment }.dropFirst().map { $0 }
  }

  /// What readline is to put in place of the replaced word, so that the shell reads the whole as `word`; `nil` if what
  /// is kept cannot become it.
  func replacement(by word: String) -> String? {
    guard word.utf8.starts(with: kept.utf8) else { return nil }
    return quote.quoted(String(decoding: word.utf8.dropFirst(kept.utf8.count), as: UTF8.self))
  }
}

extension String {
  /// `CRM_DB=a.db` before the name of the program.
  fileprivate var isAssignment: Bool {
    guard let equals = firstIndex(of: "="), equals != startIndex else { return false }
    return self[..<equals].allSatisfy { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

/// Takes a line apart byte by byte.
private struct BashScanner {
  private(set) var words: [String] = []
  /// The bytes of the word that goes on, without quotes.
  private(set) var word: [UInt8] = []
  private(set) var quote = BashQuote.none
  private(set) var isRedirection = false
  /// Whether there is a word at all: `''` is one.
  private var isWord = false
  /// What an unfinished escape has so far: `\`, `\x4`; or the `$` that may begin a quote.
  private var pending: [UInt8] = []

  /// The word as it is if nothing follows: a `$` is one.
  var unfinishedWord: [UInt8] { pending == [UInt8(ascii: "$")] ? word + pending : word }

  mutating func take(_ byte: UInt8) {
    if !pending.isEmpty { return takeBehindPending(byte) }
    switch (quote, byte) {
    case (.single, UInt8(ascii: "'")), (.ansi, UInt8(ascii: "'")), (.double, UInt8(ascii: "\"")):
      quote = .none
    case (.single, _): word.append(byte)
    case (_, UInt8(ascii: "\\")): pending = [byte]
    case (.double, _), (.ansi, _): word.append(byte)
    case (.none, UInt8(ascii: "'")): open(.single)
    case (.none, UInt8(ascii: "\"")): open(.double)
    case (.none, UInt8(ascii: "$")): pending = [byte]
    case (.none, UInt8(ascii: " ")), (.none, UInt8(ascii: "\t")), (.none, UInt8(ascii: "\n")): endWord()
    case (.none, UInt8(ascii: "<")), (.none, UInt8(ascii: ">")):
      if word.allSatisfy({ 0x30...0x39 ~= $0 }) { (word, isWord) = ([], false) }
      endWord()
      isRedirection = true
    case (.none, UInt8(ascii: ";")), (.none, UInt8(ascii: "|")), (.none, UInt8(ascii: "&")),
      (.none, UInt8(ascii: "(")), (.none, UInt8(ascii: ")")):
      endWord()
    case (.none, _):
      word.append(byte)
      isWord = true
    }
  }

  private mutating func open(_ quote: BashQuote) {
    self.quote = quote
    isWord = true
  }

  private mutating func endWord() {
    guard isWord else { return }
    if !isRedirection { words.append(String(decoding: word, as: UTF8.self)) }
    (word, isWord, isRedirection) = ([], false, false)
  }

  private mutating func takeBehindPending(_ byte: UInt8) {
    let escape = pending
    pending = []
    isWord = true
    if escape == [UInt8(ascii: "$")] {
      switch byte {
      case UInt8(ascii: "'"): quote = .ansi
      case UInt8(ascii: "\""): quote = .double
      default:
        word += escape
        take(byte)
      }
    } else if quote == .ansi {
      takeANSIEscape(escape, byte)
    } else if byte != UInt8(ascii: "\n") {
      let isEscape = quote == .none || Array("$`\"\\".utf8).contains(byte)
      word += isEscape ? [byte] : escape + [byte]
    }
  }

  /// Letters that stand for a control, and up to three octal or two hexadecimal digits: what ``BashQuote`` writes.
  private mutating func takeANSIEscape(_ escape: [UInt8], _ byte: UInt8) {
    let isHexadecimal = escape.count > 1 && escape[1] == UInt8(ascii: "x")
    let digits = isHexadecimal ? escape.dropFirst(2) : escape.dropFirst()
    let isDigit = isHexadecimal ? isHexDigit(byte) : 0x30...0x37 ~= byte
    if isDigit || escape.count == 1 && byte == UInt8(ascii: "x") {
      pending = escape + [byte]
      if digits.count + 1 == (isHexadecimal ? 2 : 3) { finishDigits() }
    } else if !digits.isEmpty {
      pending = escape
      finishDigits()
      take(byte)
    } else if isHexadecimal {
      word += escape
      take(byte)
    } else {
      word.append(ansiEscapes.first { $0.letter == byte }?.byte ?? byte)
    }
  }

  private mutating func finishDigits() {
    let isHexadecimal = pending[1] == UInt8(ascii: "x")
    let text = String(decoding: pending.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
    word.append(UInt8(truncatingIfNeeded: Int(text, radix: isHexadecimal ? 16 : 8) ?? 0))
    pending = []
  }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  0x30...0x39 ~= byte || 0x41...0x46 ~= byte || 0x61...0x66 ~= byte
}

private let ansiEscapes: [(letter: UInt8, byte: UInt8)] = [
  (UInt8(ascii: "n"), 0x0A), (UInt8(ascii: "t"), 0x09), (UInt8(ascii: "r"), 0x0D), (UInt8(ascii: "e"), 0x1B),
  (UInt8(ascii: "E"), 0x1B), (UInt8(ascii: "a"), 0x07), (UInt8(ascii: "b"), 0x08), (UInt8(ascii: "f"), 0x0C),
  (UInt8(ascii: "v"), 0x0B),
]

/// A way to write a word so that bash reads its bytes and expands none.
enum BashQuote {
  /// Backslashes; `$'…'` where there are controls.
  case none
  case single
  case double
  /// `$'…'`
  case ansi

  /// The text as it is written where this quote is open, with it at both ends: readline does not write the first one
  /// twice, nor add a last one.
  func quoted(_ text: String) -> String {
    switch self {
    case .none: text.unicodeScalars.contains(where: isControl) ? "$'" + ansi(text) + "'" : backslashed(text)
    case .ansi: "'" + ansi(text) + "'"
    case .single: within("'", text) { $0 == "'" ? #"'\''"# : nil }
    case .double:
      // A backslash before ! would stay in the word.
      within("\"", text) { $0 == "!" ? #""\!""# : "$`\"\\".unicodeScalars.contains($0) ? "\\\($0)" : nil }
    }
  }

  /// Quoted text in which controls stand outside the quotes, as `$'\n'`.
  private func within(_ mark: String, _ text: String, _ escape: (UnicodeScalar) -> String?) -> String {
    let written = text.unicodeScalars.map { scalar in
      isControl(scalar) ? "\(mark)$'\(ansi(String(scalar)))'\(mark)" : escape(scalar) ?? String(scalar)
    }
    return mark + written.joined() + mark
  }

  private func backslashed(_ text: String) -> String {
    text.unicodeScalars.map { isPlain($0) ? String($0) : "\\\($0)" }.joined()
  }

  private func ansi(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "'", "\\": "\\\(scalar)"
      case "\n": #"\n"#
      case "\t": #"\t"#
      case _ where isControl(scalar): String(scalar).utf8.map(octal).joined()
      default: String(scalar)
      }
    }.joined()
  }

  private func octal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

/// Whether a terminal might act on it, or show nothing. The joiner of emoji is none.
private func isControl(_ scalar: UnicodeScalar) -> Bool {
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
  return switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: true
  case .format: scalar.value != 0x200D
  default: false
  }
}

/// Whether it means itself everywhere in a word. `=` and `:` are among them, so that readline goes on breaking words
/// where it did.
private func isPlain(_ scalar: UnicodeScalar) -> Bool {
  !scalar.isASCII || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    || "_./:=@%+,-".unicodeScalars.contains(scalar)
}
