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

extension RuleSQLWriter {
  /// A correlated query over the facts of the customer; the sums that the store keeps where they say the same.
  func aggregate(_ aggregate: RuleAggregate, _ row: RuleRow) -> RuleSQL {
    let customer = aggregate.scope.row(row).key
    if let sums = sums(for: aggregate, customer) { return sums }
    let isOfOrders = aggregate.isOfOrders
    let fact =
      isOfOrders ? RuleRow("rule_order", key: "order_id") : RuleRow("rule_interaction", key: "interaction_id")
    let from: RuleSQL = isOfOrders ? "fact_order rule_order" : "fact_interaction rule_interaction"
    let facts: RuleSQL = "FROM \(from) WHERE \(conditions(aggregate, fact, customer).joined(" AND "))"
    switch aggregate.measure {
    case .count: return "(SELECT count(*) \(facts))"
    case .first: return "(SELECT min(\(fact.column("at"))) \(facts))"
    case .last: return "(SELECT max(\(fact.column("at"))) \(facts))"
    case .net, .average:
      let net = converted(net(fact), fact)
      return """
        (SELECT CASE WHEN count(*) = count(amount) THEN coalesce(sum(amount), 0) END \
        FROM (SELECT \(net) AS amount \(facts)) AS rule_amount)
        """
    }
  }

  private func conditions(_ aggregate: RuleAggregate, _ fact: RuleRow, _ customer: RuleSQL) -> [RuleSQL] {
    var conditions: [RuleSQL] = ["\(fact.column("customer_id")) = \(customer)"]
    if let from = aggregate.from { conditions.append("\(fact.column("at")) >= \(bind: from)") }
    conditions.append("\(fact.column("at")) < \(bind: aggregate.to)")
    if aggregate.isOfOrders, !aggregate.looksAtStatus {
      conditions.append(
        "(\(fact.column("counted")) = 1 OR \(fact.column("cancelled_at")) >= \(bind: context.asOf.end))")
    }
    return conditions + aggregate.conditions.map { sql($0, fact) }
  }

  /// From the sums over all counted orders, where they are those of the time looked at.
  private func sums(for aggregate: RuleAggregate, _ customer: RuleSQL) -> RuleSQL? {
    guard aggregate.isOfOrders, aggregate.isWhole, context.sumsAreCurrent else { return nil }
    let rows: RuleSQL = "FROM fact_order_sum WHERE customer_id = \(customer)"
    switch aggregate.measure {
    case .count: return "(SELECT coalesce(sum(orders), 0) \(rows))"
    case .first: return "(SELECT min(first_at) \(rows))"
    case .last: return "(SELECT max(last_at) \(rows))"
    case .net, .average:
      // Several currencies are converted order by order, each at the rate of its day.
      guard let money = context.money, context.currencies.allSatisfy({ $0 == money.base.code }) else {
        return nil
      }
      return "(SELECT coalesce(sum(net_minor), 0) \(rows))"
    }
  }

  // MARK: Amounts

  /// An amount of an order as of the time looked at: refunds that came later are not refunded yet.
  func amount(_ term: RuleTerm, _ row: RuleRow) -> RuleSQL {
    let row = term.scope.row(row)
    let value = term.field.sql(row)
    guard context.hasLaterRefunds else { return value }
    switch term.field.name {
    case "net": return "(\(value) + \(laterRefunds(row)))"
    case "refunded": return "(\(value) - \(laterRefunds(row)))"
    default: return value
    }
  }

  private func net(_ order: RuleRow) -> RuleSQL {
    let net: RuleSQL = "(\(order.column("total_minor")) - \(order.column("refunded_minor")))"
    return context.hasLaterRefunds ? "(\(net) + \(laterRefunds(order)))" : net
  }

  private func laterRefunds(_ order: RuleRow) -> RuleSQL {
    """
    coalesce((SELECT sum(amount_minor) FROM fact_order_refund WHERE order_id = \(order.key) \
    AND at >= \(bind: context.asOf.end)), 0)
    """
  }

  /// Minor units of the base currency: rounded half to even, order by order; unknown without a rate, and where the product
  /// would not fit into 64 bits.
  func converted(_ minor: RuleSQL, _ order: RuleRow) -> RuleSQL {
    guard let money = context.money else { return "NULL" }
    let currency = order.column("currency")
    guard !money.rates.isEmpty else {
      return "(CASE WHEN \(currency) = \(bind: money.base.code) THEN \(minor) END)"
    }
    return """
      (CASE WHEN \(currency) = \(bind: money.base.code) THEN \(minor) ELSE (\
      SELECT CASE WHEN size <= \(Int64.max) / numerator THEN sign * (size * numerator / denominator + \
      CASE WHEN size * numerator % denominator * 2 > denominator \
      OR (size * numerator % denominator * 2 = denominator AND size * numerator / denominator % 2 = 1) \
      THEN 1 ELSE 0 END) END \
      FROM (SELECT abs(amount) AS size, CASE WHEN amount < 0 THEN -1 ELSE 1 END AS sign, numerator, denominator \
      FROM (SELECT \(minor) AS amount, numerator, denominator FROM temp.rule_rate \
      WHERE currency = \(currency) AND since <= \(order.moment) ORDER BY since DESC LIMIT 1) AS rule_rated) \
      AS rule_conversion) END)
      """
  }
}
