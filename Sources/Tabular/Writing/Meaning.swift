/// What a text says to whoever reads it, whatever it looks like.
package enum Meaning: Sendable, Equatable, CaseIterable {
  case error, warning, hint, heading
  /// Of values.
  case good, bad, soon, added, removed

  /// How it looks: one of the eight standard colours, which every palette keeps readable on a light and on a dark screen,
  /// or a weight. White, black and the bright colours are readable on one of them alone.
  ///
  /// - Source: ECMA-48, 5th edition, 8.3.117 SGR.
  var style: Int {
    switch self {
    case .error, .bad, .removed: 31
    case .warning, .soon: 33
    case .good, .added: 32
    case .heading: 1
    case .hint: 2
    }
  }

  /// What turns the style on.
  var start: String { "\u{1b}[\(style)m" }
  /// What turns every style off.
  static let end = "\u{1b}[0m"

  /// The text in its style; it must hold no line feed at its end.
  package func inked(_ text: some StringProtocol) -> String { start + text + Meaning.end }
}

extension String {
  /// The text in the style of a meaning, where output is coloured.
  package func inked(as meaning: Meaning?, if hasInk: Bool) -> String {
    guard hasInk, let meaning, !isEmpty else { return self }
    return meaning.inked(self)
  }
}

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

/// Tells what the cells of a row mean.
struct RowInker {
  private let columns: [Column]
  private let moment: Moment?
  private let hasMeanings: Bool

  init(_ columns: [Column], at moment: Moment?) {
    self.columns = columns
    self.moment = moment
    hasMeanings = columns.contains { $0.meaning != .none }
  }

  func meanings(of row: borrowing RowBuffer) -> [Meaning?] {
    var meanings = [Meaning?](repeating: nil, count: row.count)
    guard hasMeanings else { return meanings }
    for index in columns.indices where columns[index].meaning != .none {
      let text = plainText(of: index, in: row)
      var other: String?
      if case .due(let name, _) = columns[index].meaning {
        other = columns.firstIndex { $0.name == name }.map { plainText(of: $0, in: row) }
      }
      meanings[index] = columns[index].meaning.meaning(of: text, at: moment) { _ in other }
    }
    return meanings
  }

  private func plainText(of index: Int, in row: borrowing RowBuffer) -> String {
    row.withPlainText(of: index) { String(decoding: $0, as: UTF8.self) }
  }
}
