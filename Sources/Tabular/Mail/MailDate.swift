/// Reads the times of mails.
enum MailDate {
  /// Unix seconds of `Thu, 15 Jan 2026 09:30:00 +0100`; `nil` for what is no time of the years 1900 to 2199.
  ///
  /// Also the old forms: no weekday, no seconds, years of two or three digits, zones by name. A name that nobody knows,
  /// and no zone at all, mean UTC.
  /// - Source: RFC 5322, sections 3.3 and 4.3.
  static func seconds(of value: [UInt8]) -> Int64? {
    var words = value.dateWords[...]
    if words.first?.allSatisfy({ !$0.isASCIIDigit }) == true { words.removeFirst() }
    guard words.count >= 4, let day = words.removeFirst().number, let month = month(of: words.removeFirst()),
      let year = year(of: words.removeFirst()), let time = time(of: words.removeFirst()),
      let east = words.first.map(zone(of:)) ?? 0
    else { return nil }
    let number = daysSinceEpoch(year: year, month: month, day: day)
    // A day that the month has not would be one of the next.
    guard 1...31 ~= day, 1900...2199 ~= year, civilDate(daysSinceEpoch: number) == (year, month, day) else {
      return nil
    }
    return number * 86_400 + time - east
  }

  private static func month(of word: ArraySlice<UInt8>) -> Int64? {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex(of: String(word.lowercased.prefix(3))).map { Int64($0) + 1 }
  }

  private static func year(of word: ArraySlice<UInt8>) -> Int64? {
    guard let year = word.number else { return nil }
    switch word.count {
    case 2: return year + (year < 50 ? 2000 : 1900)
    case 3: return year + 1900
    default: return year
    }
  }

  /// Seconds since midnight of `09:30` or `09:30:15`.
  private static func time(of word: ArraySlice<UInt8>) -> Int64? {
    let numbers = word.split(separator: .colon, omittingEmptySubsequences: false).map(\.number)
    guard 2...3 ~= numbers.count, let hour = numbers[0], let minute = numbers[1],
      let second = numbers.count == 3 ? numbers[2] : 0, hour < 24, minute < 60, second <= 60
    else { return nil }
    // A leap second is the second after it, as in Unix time.
    return hour * 3600 + minute * 60 + second
  }

  /// Seconds east of UTC of `+0100` or `EST`.
  private static func zone(of word: ArraySlice<UInt8>) -> Int64? {
    let digits = word.dropFirst().filter { $0 != .colon }
    if let sign = word.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      guard digits.count == 4, let number = digits.number, number / 100 < 24, number % 100 < 60 else {
        return nil
      }
      return (sign == UInt8(ascii: "-") ? -1 : 1) * (number / 100 * 3600 + number % 100 * 60)
    }
    guard word.allSatisfy(\.isASCIILetter) else { return nil }
    return 3600 * (hours[word.lowercased] ?? 0)
  }

  /// The military letters are not here: mailers wrote them with the wrong sign, so that they mean nothing.
  private static let hours: [String: Int64] = [
    "edt": -4, "est": -5, "cdt": -5, "cst": -6, "mdt": -6, "mst": -7, "pdt": -7, "pst": -8,
  ]
}

extension [UInt8] {
  /// What blanks and commas separate; there may be blanks around the colons of a time.
  fileprivate var dateWords: [ArraySlice<UInt8>] {
    let times = withoutComments.split(separator: .colon, omittingEmptySubsequences: false).map(\.trimmed)
    return Array(times.joined(separator: [.colon])).split { $0.isBlank || $0 == .comma }
  }

  /// Without what stands in parentheses, which may hold others.
  private var withoutComments: [UInt8] {
    var depth = 0
    return filter { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")"), depth > 0 {
        depth -= 1
        return false
      }
      return depth == 0
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var lowercased: String { String(decoding: self, as: UTF8.self).lowercased() }
}
