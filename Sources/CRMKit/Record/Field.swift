import Tabular

/// A field of the records of a noun.
///
/// What is known of a field is said here, once: reading and writing rows, lists, options, imports, rules, views, templates,
/// completions and the manual are made of it.
package struct Field: Sendable {
  /// What a value is, and how it is stored.
  package enum Kind: Sendable {
    case text
    /// A number that names something: an id.
    case integer
    /// An integer in units of 1/10^digits.
    case number(digits: Int)
    /// An amount for one piece, in units of 1/10^digits of the row's currency.
    case price(digits: Int)
    /// Minor units of the row's currency.
    case money
    /// The code of a currency.
    case currency
    /// Unix seconds, UTC.
    case instant
    /// One of a closed set of words.
    case word(ClosedWords)
    /// The name of a user.
    case user
    /// The name of a team.
    case team
    /// Several texts, separated by U+001F where SQL gives them.
    case list
    /// A JSON object.
    case json
  }

  /// What is made of a field.
  package struct Uses: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    private init(bit: UInt16) { rawValue = 1 << bit }

    /// A column of lists and exports.
    package static let listed = Uses(bit: 0)
    /// A column of the text table, unless `--columns` asks otherwise.
    package static let shown: Uses = [listed, Uses(bit: 1)]
    /// Columns of files fill it.
    package static let imported = Uses(bit: 2)
    /// A record is the same without it, so that a bad value of a file is left out instead of rejecting the row.
    package static let optional = Uses(bit: 3)
    /// An option of `add` and `edit`.
    package static let set = Uses(bit: 4)
    /// `--clear` empties it.
    package static let cleared = Uses(bit: 5)
    /// An option of `list` and of whatever takes its filters.
    package static let filtered = Uses(bit: 6)
    /// Rules can name it.
    package static let ruled = Uses(bit: 7)
    /// The noun's ledger keeps it: each change is an event.
    package static let ledger = Uses(bit: 8)
    /// It tells something about a person: erasing, masking and roles go by it.
    package static let personal = Uses(bit: 9)
    /// A column of the table, and of its view, under the field's own column name.
    package static let stored = Uses(bit: 10)
    /// Templates can name it.
    package static let template = Uses(bit: 11)
    /// It follows from others: a file's column of that name is left out without a word.
    package static let derived = Uses(bit: 12)
  }

  package let name: String
  package let kind: Kind
  /// One line: what the value is.
  package let help: String
  package let uses: Uses
  /// The column of the table.
  package let column: String
  /// What lists read, with the noun's table as `r`.
  let sql: String
  /// Other names that files have for it; capitals, spaces and punctuation make no difference.
  package let aliases: [String]
  /// What its option is called, without the dashes.
  package let option: String
  /// What `crm complete` lists for it.
  package let completion: String?
  let use: Column.Use?
  let meaning: ValueMeaning

  init(
    _ name: String, _ kind: Kind = .text, _ help: String, _ uses: Uses, column: String? = nil,
    sql: String? = nil, option: String? = nil, completes completion: String? = nil,
    use: Column.Use? = nil, means meaning: ValueMeaning = .none, aliases: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.help = help
    self.uses = uses
    self.column = column ?? name
    self.sql = sql ?? "r.\(self.column)"
    self.aliases = aliases
    self.option = option ?? name.replacing("_", with: "-")
    self.completion = completion
    self.use = use
    self.meaning = meaning
  }

  package func has(_ uses: Uses) -> Bool { self.uses.isSuperset(of: uses) }

  /// The words that it can hold; `nil` for any.
  package var words: [String]? { if case .word(let words) = kind { words.all } else { nil } }
}

/// A closed set of words: how a database stores them, and what other systems write for them.
package struct ClosedWords: Sendable {
  /// From the lowest to the highest, where they have an order.
  package let all: [String]
  package let isRanked: Bool
  /// The word that a file means.
  let read: @Sendable (String) -> String?

  init(_ words: [String], isRanked: Bool = false) {
    all = words
    self.isRanked = isRanked
    read = { text in words.first { $0 == text.lowercased() } }
  }

  init<Word: CaseIterable & RawRepresentable<String> & SendableMetatype>(
    _ type: Word.Type, isRanked: Bool = false,
    reading read: @escaping @Sendable (String) -> Word? = { Word(rawValue: $0) }
  ) {
    all = Word.allCases.map(\.rawValue)
    self.isRanked = isRanked
    self.read = { read($0)?.rawValue }
  }
}

extension Field.Kind {
  /// How lists write the value.
  var columnKind: Column.Kind {
    switch self {
    case .text, .currency, .word, .user, .team: .text
    case .integer, .number(digits: 0): .integer
    case .number, .price, .money: .decimal
    case .instant: .instant
    case .list: .list
    case .json: .json
    }
  }

  fileprivate var reading: RecordColumn.Reading {
    switch self {
    case .number(let digits) where digits > 0: .scaled(digits: digits)
    case .price(let digits): .scaled(digits: digits)
    case .money: .money
    case .json: .json
    default: .plain
    }
  }
}

extension RecordColumn {
  /// - Parameter sql: the expression, where it is not that of the noun's own list.
  init(_ field: Field, sql: String? = nil, shown: Bool? = nil, help: String? = nil) {
    let ranked: [String] = if case .word(let words) = field.kind, words.isRanked { words.all } else { [] }
    self.init(
      field.name, field.kind.columnKind, shown: shown ?? field.has(.shown), use: field.use,
      sql: sql ?? field.sql, as: field.kind.reading, words: ranked, means: field.meaning,
      help: help ?? field.help)
  }
}
