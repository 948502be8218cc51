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
        hasSelfEvident = hasSelfEvident || DateFormat.selfEvident.contains { $0.read(bytes) != nil }
        return
      }
      observe(date, line: line)
    }
  }

  private mutating func observe(_ date: NumericDate, line: Int) {
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
    case .dayFirst: .format(.dayFirst)
    case .monthFirst: .format(.monthFirst)
    case .bare(let format): .format(format)
    case .contradictory(let dayFirst, let monthFirst):
      .contradictory(dayFirstLine: dayFirst, monthFirstLine: monthFirst)
    }
  }
}
