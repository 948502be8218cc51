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
