/// Finds from all the values of a column whether day or month comes first: some day greater than 12 must show it.
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
  }

  private var hasSelfEvident = false
  private var numericLine: Int?
  private var dayFirstLine: Int?
  private var monthFirstLine: Int?

  package init() {}

  package mutating func observe(_ value: String?, line: Int) {
    guard let text = value?.trimmed, !text.isEmpty else { return }
    text.withBytes { bytes in
      if DateParts(iso: bytes) != nil { return }
      guard let date = NumericDate(bytes) else {
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
    case (nil, nil): numericLine.map { .ambiguous(line: $0) } ?? (hasSelfEvident ? .selfEvident : .iso)
    }
  }

  /// What the column is read by from here on.
  package var rule: DateRule {
    switch verdict {
    case .iso, .selfEvident, .ambiguous: .ambiguous
    case .dayFirst: .format(.dayFirst)
    case .monthFirst: .format(.monthFirst)
    case .contradictory(let dayFirst, let monthFirst):
      .contradictory(dayFirstLine: dayFirst, monthFirstLine: monthFirst)
    }
  }
}
