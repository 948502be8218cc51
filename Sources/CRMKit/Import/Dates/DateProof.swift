/// Finds from all the values of a column how its dates are written.
///
/// Where day and month could change places, some day greater than 12 must show which comes first; digits alone are taken for a
/// count, or for a date without separators, where every value of the column can be that and nothing else.
package struct DateProof: Sendable {
  package enum Verdict: Sendable, Hashable {
    /// Nothing but ISO 8601, or no values at all.
    case iso
    /// Month names or years in front: nothing to prove.
    case selfEvident
    case dayFirst
    case monthFirst
    /// No day greater than 12; the line of the first such date.
    case ambiguous(line: Int)
    case contradictory(dayFirstLine: Int, monthFirstLine: Int)
    /// Digits alone, each of which can only be this.
    case bare(DateFormat)
  }

  private var hasSelfEvident = false
  private var numericLine: Int?
  private var dayFirstLine: Int?
  private var monthFirstLine: Int?
  /// What all the values can be that are digits alone.
  private var bareForms = BareDate.Forms.all
  private var hasBare = false
  private var shortYears = ShortYearProof()

  package init() {}

  package mutating func observe(_ value: String?, line: Int) {
    guard let text = value?.trimmed, !text.isEmpty else { return }
    text.withBytes { bytes in
      if DateParts(iso: bytes) != nil { return bareForms.formIntersection([.compact, .compactTime]) }
      guard let date = NumericDate(bytes) else {
        if let plain = bytes.withoutExponent { return observe(plain, line: line) }
        let forms = BareDate.forms(of: bytes)
        bareForms.formIntersection(forms)
        hasBare = hasBare || !forms.isEmpty
        hasSelfEvident = hasSelfEvident || forms.isEmpty && isSelfEvident(bytes)
        return
      }
      observe(date, line: line)
    }
  }

  private func isSelfEvident(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if DateFormat.selfEvident.contains(where: { $0.read(bytes) != nil }) { return true }
    if case .parts = WrittenDate.read(bytes) { return true }
    return false
  }

  private mutating func observe(_ date: NumericDate, line: Int) {
    shortYears.observe(date)
    if date.first > 12 {
      dayFirstLine = dayFirstLine ?? line
    } else if date.second > 12 {
      monthFirstLine = monthFirstLine ?? line
    } else {
      numericLine = numericLine ?? line
    }
  }

  package var verdict: Verdict {
    switch (dayFirstLine, monthFirstLine) {
    case (let dayFirst?, let monthFirst?):
      .contradictory(dayFirstLine: dayFirst, monthFirstLine: monthFirst)
    case (.some, nil): .dayFirst
    case (nil, .some): .monthFirst
    case (nil, nil):
      if let numericLine {
        .ambiguous(line: numericLine)
      } else if hasBare, let format = bareForms.format {
        .bare(format)
      } else {
        hasSelfEvident ? .selfEvident : .iso
      }
    }
  }

  /// What the column is read by from here on.
  package var rule: DateRule {
    switch verdict {
    case .iso, .selfEvident, .ambiguous: .ambiguous
    case .dayFirst: .format(shortYears.isProved ? .dayFirstShort : .dayFirst)
    case .monthFirst: .format(shortYears.isProved ? .monthFirstShort : .monthFirst)
    case .bare(let format): .format(format)
    case .contradictory(let dayFirst, let monthFirst):
      .contradictory(dayFirstLine: dayFirst, monthFirstLine: monthFirst)
    }
  }
}

/// Finds whether years of two digits come last, as others of the column do: `25.03.13` may be the 13th of March 2025 as well.
private struct ShortYearProof {
  private var hasLongYear = false
  private var firsts: Set<Int64> = []
  private var lasts: Set<Int64> = []
  private var isNoDay = false

  mutating func observe(_ date: NumericDate) {
    guard date.hasShortYear else { return hasLongYear = true }
    isNoDay = isNoDay || date.third == 0 || date.third > 31 || date.second > 12
    firsts.insert(date.first)
    lasts.insert(date.third)
  }

  /// Whether some last number is no day of a month, or the first ones are many, as days are, and the last ones few.
  var isProved: Bool { !firsts.isEmpty && (isNoDay || hasLongYear || firsts.count > lasts.count) }
}
