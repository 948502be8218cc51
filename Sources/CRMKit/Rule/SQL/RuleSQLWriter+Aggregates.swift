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
