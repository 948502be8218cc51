/// A piece of SQL and the values it binds, in the order of its question marks.
///
/// Pieces are put together by interpolation. A text of a rule can only be bound: `\(bind: …)` writes a question mark, and
/// nothing but other pieces and names that the catalogue itself wrote goes into the text.
package struct RuleSQL: Sendable, Hashable, ExpressibleByStringInterpolation {
  package let sql: String
  package let values: [SQLValue]

  init(_ sql: String, _ values: [SQLValue]) {
    self.sql = sql
    self.values = values
  }

  package init(stringLiteral sql: String) { self.init(sql, []) }

  package init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.sql, stringInterpolation.values)
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var sql = ""
    fileprivate var values: [SQLValue] = []

    package init(literalCapacity: Int, interpolationCount: Int) { sql.reserveCapacity(literalCapacity * 2) }

    package mutating func appendLiteral(_ literal: String) { sql += literal }

    package mutating func appendInterpolation(_ piece: RuleSQL) {
      sql += piece.sql
      values += piece.values
    }

    package mutating func appendInterpolation(bind value: SQLValue) {
      sql += "?"
      values.append(value)
    }

    package mutating func appendInterpolation(bind text: String) { appendInterpolation(bind: .text(text)) }

    package mutating func appendInterpolation(bind integer: Int64) {
      appendInterpolation(bind: .integer(integer))
    }

    /// A number of the program's own.
    package mutating func appendInterpolation(_ integer: Int64) { sql += String(integer) }
  }
}

extension [RuleSQL] {
  /// The pieces with `separator` between them.
  func joined(_ separator: RuleSQL) -> RuleSQL {
    guard var whole = first else { return "" }
    for piece in dropFirst() { whole = "\(whole)\(separator)\(piece)" }
    return whole
  }
}

extension RecordCondition {
  mutating func add(_ rule: Rule?) {
    guard let condition = rule?.condition(alias: "r") else { return }
    add(condition.sql, values: condition.values)
  }
}
