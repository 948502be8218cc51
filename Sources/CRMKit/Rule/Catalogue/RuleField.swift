/// A field that rules can name: its type, and how SQL reads it.
///
/// Reading it in memory needs no more than its name: ``RuleFacts`` holds values by the names of fields.
package struct RuleField: Sendable {
  package let name: String
  package let type: RuleFieldType
  /// One line for the manual.
  package let help: String
  /// What must be there before the SQL runs.
  let requirement: RuleRequirement?
  /// The value; of a list, a query for its elements in a column `element`.
  let sql: @Sendable (RuleRow) -> RuleSQL

  init(
    _ name: String, _ type: RuleFieldType, _ help: String, needs requirement: RuleRequirement? = nil,
    _ sql: @escaping @Sendable (RuleRow) -> RuleSQL
  ) {
    self.name = name
    self.type = type
    self.help = help
    self.requirement = requirement
    self.sql = sql
  }

  /// A column of the subject's own row.
  init(_ name: String, _ type: RuleFieldType, column: String? = nil, _ help: String) {
    let column = column ?? name
    self.init(name, type, help) { $0.column(column) }
  }
}

/// What the values of a field are, and how they are stored.
package enum RuleFieldType: Sendable, Hashable {
  case text
  /// A text that is a number where a rule compares it with one: a column of a file that was kept as it was.
  case kept
  /// One of these words.
  case words([String])
  /// One of these words, the least first; they have an order.
  case ranked([String])
  /// An integer of 1/10^digits.
  case number(digits: Int)
  /// An exact decimal as JSON writes it.
  case decimal
  /// Minor units of the row's own currency, at the row's own time.
  case money
  case boolean
  /// Unix seconds.
  case instant
  /// RFC 3339 in UTC.
  case timestamp
  /// `2026-01-15`
  case day
  /// `1985-03-14`, or `--03-14` without a year.
  case birthday
  /// Several texts.
  case list
}

extension RuleFieldType: CustomStringConvertible {
  /// The type as the manual and errors name it.
  package var description: String {
    switch self {
    case .text: "text"
    case .kept: "text or number"
    case .words: "word"
    case .ranked: "ranked word"
    case .number, .decimal: "number"
    case .money: "money"
    case .boolean: "true or false"
    case .instant, .timestamp: "time"
    case .day: "date"
    case .birthday: "birthday"
    case .list: "list"
    }
  }

  /// The words that the field can have.
  package var allowed: [String]? {
    switch self {
    case .words(let words), .ranked(let words): words
    default: nil
    }
  }
}

/// What must stand in temporary tables before the SQL of a rule runs.
package enum RuleRequirement: String, Sendable, Hashable, CaseIterable {
  /// `temp.rule_rfm(customer_id, r, f, m, segment)`: scores 1…, a name.
  case rfm
  /// `temp.rule_churn(customer_id, level, score)`: a word, ten-thousandths.
  case churn
  /// `temp.rule_lifecycle(customer_id, stage)`: a word.
  case lifecycle
  /// `temp.rule_rate(currency, since, numerator, denominator)`: what minor units are multiplied with to be minor units of
  /// the base currency, from an instant on.
  case rates

  /// The table's columns, as they are declared.
  var columns: String {
    switch self {
    case .rfm: "customer_id INTEGER PRIMARY KEY, r INTEGER, f INTEGER, m INTEGER, segment TEXT"
    case .churn: "customer_id INTEGER PRIMARY KEY, level TEXT, score INTEGER"
    case .lifecycle: "customer_id INTEGER PRIMARY KEY, stage TEXT"
    case .rates:
      "currency TEXT, since INTEGER, numerator INTEGER, denominator INTEGER, PRIMARY KEY (currency, since)"
    }
  }

  var table: String { self == .rates ? "rule_rate" : "rule_\(rawValue)" }
}

/// A row that SQL reads fields from: a table by its alias, or the customer that such a row names.
package struct RuleRow: Sendable {
  private let alias: String
  private let keyColumn: String
  private let isCustomerOf: Bool
  /// The column of the time that the row's amounts are converted at.
  private let momentColumn: String

  /// A row of the subject's own table.
  /// - Parameter alias: of the program's own making; it goes into the text of the query.
  init(_ alias: String, key: String = "id", moment: String = "at") {
    self.alias = alias
    keyColumn = key
    momentColumn = moment
    isCustomerOf = false
  }

  private init(customerOf alias: String) {
    self.alias = alias
    keyColumn = "customer_id"
    momentColumn = "at"
    isCustomerOf = true
  }

  /// The customer whose id stands in the row's `customer_id`.
  var customer: RuleRow { RuleRow(customerOf: alias) }

  /// When the row happened.
  var moment: RuleSQL { column(momentColumn) }

  /// The id of the row.
  var key: RuleSQL { RuleSQL("\(alias).\(keyColumn)", []) }

  /// A column of the row; of a customer that is looked up, a subquery.
  func column(_ name: String) -> RuleSQL {
    guard isCustomerOf else { return RuleSQL("\(alias).\(name)", []) }
    return RuleSQL(
      "(SELECT rule_customer.\(name) FROM customer rule_customer WHERE rule_customer.id = \(alias).\(keyColumn))",
      [])
  }
}
