/// What the values of a column mean; told once, where the column is.
package enum ValueMeaning: Sendable, Equatable {
  case none
  /// Every value.
  case always(Meaning)
  /// Words of a closed set, in whichever case; others mean nothing in particular.
  case words([String: Meaning])
  /// Whatever is neither empty, nor 0, nor false.
  case any(Meaning)
  /// A change: less is bad, more is good.
  case change
  /// What is left: below 0 it is spent.
  case remaining
  /// A day or an instant until which something has to be done: bad once it has passed, soon within a day; while the column
  /// `column` of the row holds one of the words. Where that column is not shown nothing is known.
  case due(while: String, in: Set<String>)

  /// - Parameters:
  ///   - text: the value as it is written.
  ///   - moment: what has passed; `nil` where it is not known.
  ///   - other: the text of another column of the row; `nil` where that is not shown.
  func meaning(of text: String, at moment: Moment?, beside other: (String) -> String?) -> Meaning? {
    guard !text.isEmpty else { return nil }
    switch self {
    case .none: return nil
    case .always(let meaning): return meaning
    case .words(let words): return words[text] ?? words[text.lowercased()]
    case .any(let meaning):
      return text == "false" || text.allSatisfy { "0.".contains($0) } ? nil : meaning
    case .change: return text.allSatisfy { "-+0.".contains($0) } ? nil : text.hasPrefix("-") ? .bad : .good
    case .remaining: return text.hasPrefix("-") ? .bad : nil
    case .due(let column, let words):
      guard let moment, let word = other(column), words.contains(word) else { return nil }
      return moment.meaning(ofDue: text)
    }
  }
}

/// When a table is read, so that it can be seen what is overdue.
package struct Moment: Sendable, Equatable {
  private let now: String
  private let tomorrow: String
  private let today: String

  /// - Parameters:
  ///   - now: Unix seconds.
  ///   - today: the day on the reader's clocks, `2026-01-15`.
  package init(now: Int64, today: String) {
    func text(_ seconds: Int64) -> String {
      var bytes: [UInt8] = []
      bytes.appendInstant(seconds)
      return String(decoding: bytes, as: UTF8.self)
    }
    self.now = text(now)
    tomorrow = text(now + 86_400)
    self.today = today
  }

  /// - Parameter text: `2026-01-15`, or an instant in UTC; both sort as what they stand for.
  fileprivate func meaning(ofDue text: String) -> Meaning? {
    guard text.utf8.count > today.utf8.count else {
      return text < today ? .bad : text == today ? .soon : nil
    }
    return text <= now ? .bad : text <= tomorrow ? .soon : nil
  }
}
