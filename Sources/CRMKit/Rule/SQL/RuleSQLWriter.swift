/// Writes a typed rule as a condition of SQL.
///
/// The dialect is the one that SQLite and PostgreSQL share: integers for times and amounts, no functions of dates, the fact
/// views. JSON alone is reached by SQLite's functions, in the catalogue.
struct RuleSQLWriter {
  let context: RuleContext

  /// - Parameter row: a row of the rule's subject.
  func sql(_ condition: RuleCondition, _ row: RuleRow) -> RuleSQL {
    switch condition {
    case .every(let conditions): return joined(conditions, " AND ", row)
    case .some(let conditions): return joined(conditions, " OR ", row)
    case .not(let condition): return "NOT \(sql(condition, row))"
    case .clause(let condition, _): return sql(condition, row)
    case .numbers(let left, let comparison, let right): return compare(left, comparison, right, row)
    case .text(let term, let test): return text(term.sql(row), test)
    case .elements(let term, let test):
      return "EXISTS (SELECT 1 FROM (\(term.sql(row))) AS rule_list WHERE \(text("element", test)))"
    case .time(let time, let from, let to): return range(value(of: time, row), from, to)
    case .times(let left, let comparison, let right):
      return "(\(value(of: left, row)) \(comparison.sql) \(value(of: right, row)))"
    case .anniversary(let term, let from, let to): return anniversary(term.sql(row), from, to)
    case .flag(let term, let expected): return "(\(term.sql(row)) = \(expected ? 1 : 0))"
    case .empty(let expression): return empty(expression, row)
    case .member(let membership): return member(membership, row)
    }
  }

  private func joined(_ conditions: [RuleCondition], _ word: RuleSQL, _ row: RuleRow) -> RuleSQL {
    "(\(conditions.map { sql($0, row) }.joined(word)))"
  }

  private func text(_ value: RuleSQL, _ test: RuleTextTest) -> RuleSQL {
    switch test {
    case .equal(let text): return "(lower(\(value)) = \(bind: text))"
    case .among(let texts):
      return texts.isEmpty
        ? "(lower(\(value)) <> lower(\(value)))"
        : "(lower(\(value)) IN (\(texts.map { "\(bind: $0)" as RuleSQL }.joined(", "))))"
    case .ordered(let comparison, let text): return "(lower(\(value)) \(comparison.sql) \(bind: text))"
    case .pattern(let pattern): return "(lower(\(value)) LIKE \(bind: pattern.like) ESCAPE '\\')"
    }
  }

  private func range(_ value: RuleSQL, _ from: SQLValue?, _ to: SQLValue?) -> RuleSQL {
    switch (from, to) {
    case (let from?, let to?): "(\(value) >= \(bind: from) AND \(value) < \(bind: to))"
    case (let from?, nil): "(\(value) >= \(bind: from))"
    case (nil, let to?): "(\(value) < \(bind: to))"
    case (nil, nil): "(\(value) IS NOT NULL)"
    }
  }

  private func value(of time: RuleTime, _ row: RuleRow) -> RuleSQL {
    switch time {
    case .aggregate(let aggregate): return self.aggregate(aggregate, row)
    case .field(let term) where term.field.type == .birthday:
      return "(CASE WHEN length(\(term.sql(row))) = 10 THEN \(term.sql(row)) END)"
    case .field(let term): return term.sql(row)
    }
  }

  /// The last five characters of a birthday, with or without a year, are its month and day.
  private func anniversary(_ value: RuleSQL, _ from: String, _ to: String) -> RuleSQL {
    let day: RuleSQL = "substr(\(value), length(\(value)) - 4)"
    let word: RuleSQL = from <= to ? "AND" : "OR"
    return "(\(day) >= \(bind: from) \(word) \(day) <= \(bind: to))"
  }

  private func empty(_ expression: RuleExpression, _ row: RuleRow) -> RuleSQL {
    switch expression {
    case .text(let term): return "(coalesce(\(term.sql(row)), '') = '')"
    case .list(let term): return "(NOT EXISTS (\(term.sql(row))))"
    case .time(let time): return "(\(value(of: time, row)) IS NULL)"
    case .flag(let term): return "(\(term.sql(row)) IS NULL)"
    case .number(let number):
      let fraction = fraction(number, row)
      guard let denominator = fraction.denominator else { return "(\(fraction.numerator) IS NULL)" }
      return "(\(fraction.numerator) IS NULL OR coalesce(\(denominator), 0) = 0)"
    }
  }

  private func member(_ membership: RuleMembership, _ row: RuleRow) -> RuleSQL {
    let row = membership.scope.row(row)
    return "(\(row.key) IS NOT NULL AND \(self.membership(membership.segment, membership.condition, row)))"
  }

  /// Whether a customer belongs to a segment: never unknown.
  func membership(_ segment: RuleContext.Segment, _ condition: RuleCondition, _ row: RuleRow) -> RuleSQL {
    """
    (\(row.key) IN (\(overrides(of: segment, "pin"))) OR \
    (\(row.key) NOT IN (\(overrides(of: segment, "exclude"))) AND (\(sql(condition, row))) IS TRUE))
    """
  }

  private func overrides(of segment: RuleContext.Segment, _ kind: String) -> RuleSQL {
    "SELECT customer_id FROM segment_override WHERE segment_id = \(bind: segment.id) AND kind = \(bind: kind)"
  }
}

extension RuleComparison {
  var sql: RuleSQL {
    switch self {
    case .equal: "="
    case .notEqual: "<>"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }
}
