/// One of three columns that a birthday stands in.
package enum BirthdayPart: String, Sendable, CaseIterable {
  case year, month, day

  /// The part that a header means, in a file that has a column for months of birth.
  init?(forHeader header: String) {
    let key = ColumnAlias.headerKey(header)
    guard let part = BirthdayPart.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = part
  }

  private var keys: [String] {
    switch self {
    case .year:
      ["birthyear", "yearofbirth", "geburtsjahr", "anneedenaissance", "anodenacimiento", "出生年", "出生年份"]
    case .month:
      ["birthmonth", "monthofbirth", "geburtsmonat", "moisdenaissance", "mesdenacimiento", "出生月", "出生月份"]
    case .day:
      ["birthday", "dayofbirth", "geburtstag", "jourdenaissance", "diadenacimiento", "出生日", "生日"]
    }
  }
}

/// The parts of a row's birthday that columns of their own say.
struct BirthdayParts {
  typealias Part = (step: ColumnStep, text: String)

  private(set) var year: Part?
  private(set) var month: Part?
  private(set) var day: Part?

  var isEmpty: Bool { year == nil && month == nil && day == nil }

  mutating func set(_ part: BirthdayPart, _ step: ColumnStep, _ text: String) {
    switch part {
    case .year: year = year ?? (step, text)
    case .month: month = month ?? (step, text)
    case .day: day = day ?? (step, text)
    }
  }

  /// `1980-03-14`, or `--03-14` without a year; `nil` if the numbers are no day.
  var birthday: Birthday? {
    guard let month = month.flatMap({ Int64($0.text) }), let day = day.flatMap({ Int64($0.text) }) else {
      return nil
    }
    guard let year else { return Birthday(year: nil, month: month, day: day) }
    return Int64(year.text).flatMap { Birthday(year: $0, month: month, day: day) }
  }

  /// The parts as they stand in the row.
  var text: String { [year, month, day].compactMap { $0?.text }.joined(separator: "-") }
}

extension RowDrafting {
  /// Makes the birthday of its parts; a day that is a whole date says it alone, and a year alone is told and left out.
  mutating func settleBirthday(_ parts: BirthdayParts) {
    guard mapped.draft.birthday == nil else { return }
    if let birthday = parts.birthday {
      mapped.draft.birthday = birthday.description
    } else if let day = parts.day, day.text.utf8.count > 2 {
      mapped.draft.birthday = birthday(day.step, day.text)
    } else if let step = (parts.day ?? parts.month)?.step {
      refuse(.invalidDate, step, "'\(parts.text)' is not a day of birth")
    } else if let year = parts.year {
      warn(.invalidDate, year.step, "'\(year.text)' is a year without a day of birth, left out")
    }
  }
}
