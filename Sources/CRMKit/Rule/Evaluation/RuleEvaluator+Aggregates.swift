extension RuleEvaluator {
  /// Count or net; `nil` for unknown.
  func number(_ aggregate: RuleAggregate, _ facts: RuleFacts) -> Int64? {
    let found = self.facts(of: aggregate, facts)
    guard aggregate.measure != .count else { return Int64(found.count) }
    var sum: Int64 = 0
    for order in found {
      guard let net = amount("net", order), let converted = converted(net, order) else { return nil }
      sum += converted
    }
    return sum
  }

  /// The first or the last, Unix seconds.
  func end(of aggregate: RuleAggregate, _ facts: RuleFacts) -> Int64? {
    let times = self.facts(of: aggregate, facts).compactMap { $0.integer("at") }
    return aggregate.measure == .first ? times.min() : times.max()
  }

  /// Orders count that were there at the time looked at and not cancelled by then, unless a condition looks at the status.
  private func facts(of aggregate: RuleAggregate, _ facts: RuleFacts) -> [RuleFacts] {
    let all = facts.scoped(aggregate.scope).collections[aggregate.collection.name] ?? []
    return all.filter { fact in
      guard let at = fact.integer("at"), at < aggregate.to, at >= aggregate.from ?? .min else { return false }
      if aggregate.isOfOrders, !aggregate.looksAtStatus, !isCounted(fact) { return false }
      return aggregate.conditions.allSatisfy { truth($0, fact) == true }
    }
  }

  private func isCounted(_ order: RuleFacts) -> Bool {
    let isCancelled = ["cancelled", "voided", "failed"].contains(order.text("status") ?? "")
    return !isCancelled || order.integer("cancelled_at").map { $0 >= context.asOf.end } ?? false
  }

  /// Total, refunded or net in minor units of the order's currency; refunds that came later are not refunded yet.
  func amount(_ name: String, _ order: RuleFacts) -> Int64? {
    if name == "amount" { return order.integer(name) }
    guard let total = order.integer("total"), let refunded = order.integer("refunded") else { return nil }
    let later = (order.collections["refunds"] ?? []).filter { $0.integer("at") ?? 0 >= context.asOf.end }
      .reduce(0) { $0 + ($1.integer("amount") ?? 0) }
    switch name {
    case "total": return total
    case "refunded": return refunded - later
    default: return total - refunded + later
    }
  }

  /// In minor units of the base currency, rounded half to even.
  func converted(_ minor: Int64, _ order: RuleFacts) -> Int64? {
    guard let money = context.money, let currency = order.text("currency"),
      let at = order.integer("at") ?? order.integer("created_at")
    else {
      return nil
    }
    if currency == money.base.code { return minor }
    guard let rate = money.rates.last(where: { $0.currency == currency && $0.since <= at }) else {
      return nil
    }
    let (product, isTooLarge) = Int64(minor.magnitude).multipliedReportingOverflow(by: rate.numerator)
    guard !isTooLarge else { return nil }
    let (whole, rest) = product.quotientAndRemainder(dividingBy: rate.denominator)
    let twice = rest * 2
    let rounded = whole + (twice > rate.denominator || (twice == rate.denominator && whole % 2 == 1) ? 1 : 0)
    return minor < 0 ? -rounded : rounded
  }
}
