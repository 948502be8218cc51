/// Evaluates a typed rule over facts in memory, without SQL.
struct RuleEvaluator {
  let context: RuleContext

  /// Whether the condition is true; `nil` for unknown.
  func truth(_ condition: RuleCondition, _ facts: RuleFacts) -> Bool? {
    switch condition {
    case .every(let conditions): return every(conditions.map { truth($0, facts) })
    case .some(let conditions): return every(conditions.map { truth($0, facts).map(!) }).map(!)
    case .not(let condition): return truth(condition, facts).map(!)
    case .clause(let condition, _): return truth(condition, facts)
    case .numbers(let left, let comparison, let right):
      return compare(fraction(left, facts), comparison, fraction(right, facts))
    case .text(let term, let test): return text(of: term, facts).map { passes($0, test) }
    case .elements(let term, let test):
      return facts.scoped(term.scope).list(term.field.name).contains { passes($0, test) }
    case .time(let time, let from, let to):
      return value(of: time, facts).map {
        (from.map($0.isNotBefore) ?? true) && (to.map($0.isBefore) ?? true)
      }
    case .times(let left, let comparison, let right):
      guard let first = value(of: left, facts), let second = value(of: right, facts) else { return nil }
      return comparison.holds(first.order(to: second), 0)
    case .anniversary(let term, let from, let to):
      return text(of: term, facts).map { $0.isBirthday(from: from, to: to) }
    case .flag(let term, let expected):
      return facts.scoped(term.scope).integer(term.field.name).map { ($0 == 1) == expected }
    case .empty(let expression): return isEmpty(expression, facts)
    case .member(let membership): return isMember(membership, facts)
    }
  }

  /// False where one is false, else unknown where one is unknown.
  private func every(_ truths: [Bool?]) -> Bool? {
    if truths.contains(false) { return false }
    return truths.contains(nil) ? nil : true
  }

  func text(of term: RuleTerm, _ facts: RuleFacts) -> String? {
    facts.scoped(term.scope).text(term.field.name)
  }

  private func passes(_ text: String, _ test: RuleTextTest) -> Bool {
    let text = text.foldedForRules
    switch test {
    case .equal(let other): return text.utf8.elementsEqual(other.utf8)
    case .among(let others): return others.contains { text.utf8.elementsEqual($0.utf8) }
    case .ordered(let comparison, let other): return comparison.holds(text.byteOrder(to: other), 0)
    case .pattern(let pattern): return pattern.matches(text)
    }
  }

  func value(of time: RuleTime, _ facts: RuleFacts) -> SQLValue? {
    switch time {
    case .aggregate(let aggregate): return end(of: aggregate, facts).map(SQLValue.integer)
    case .field(let term):
      let facts = facts.scoped(term.scope)
      switch (time.form, term.field.type) {
      case (.seconds, _): return facts.integer(term.field.name).map(SQLValue.integer)
      case (_, .birthday):
        return facts.text(term.field.name).flatMap { $0.utf8.count == 10 ? .text($0) : nil }
      default: return facts.text(term.field.name).map(SQLValue.text)
      }
    }
  }

  private func isEmpty(_ expression: RuleExpression, _ facts: RuleFacts) -> Bool {
    switch expression {
    case .text(let term): (text(of: term, facts) ?? "").isEmpty
    case .list(let term): facts.scoped(term.scope).list(term.field.name).isEmpty
    case .time(let time): value(of: time, facts) == nil
    case .flag(let term): facts.scoped(term.scope).integer(term.field.name) == nil
    case .number(let number): fraction(number, facts) == nil
    }
  }

  private func isMember(_ membership: RuleMembership, _ facts: RuleFacts) -> Bool {
    guard membership.scope == .row || !facts.customers.isEmpty else { return false }
    return isMember(membership.segment, membership.condition, facts.scoped(membership.scope))
  }

  /// Whether a customer belongs to a segment.
  func isMember(_ segment: RuleContext.Segment, _ condition: RuleCondition, _ customer: RuleFacts) -> Bool {
    switch customer.overrides[segment.id] {
    case .pin: true
    case .exclude: false
    case nil: truth(condition, customer) == true
    }
  }
}

extension SQLValue {
  fileprivate func isBefore(_ other: SQLValue) -> Bool { order(to: other) < 0 }

  fileprivate func isNotBefore(_ other: SQLValue) -> Bool { order(to: other) >= 0 }

  /// -1, 0 or 1; values of one kind.
  fileprivate func order(to other: SQLValue) -> Int {
    switch (self, other) {
    case (.integer(let first), .integer(let second)): first < second ? -1 : first == second ? 0 : 1
    case (.text(let first), .text(let second)): first.byteOrder(to: second)
    default: 0
    }
  }
}

extension String {
  /// -1, 0 or 1, as the bytes compare.
  fileprivate func byteOrder(to other: String) -> Int {
    if utf8.elementsEqual(other.utf8) { return 0 }
    return utf8.lexicographicallyPrecedes(other.utf8) ? -1 : 1
  }

  /// Whether the month and day at its end lie between two, over the turn of the year where `from` is the later.
  fileprivate func isBirthday(from: String, to: String) -> Bool {
    let day = String(suffix(5))
    return from <= to ? day >= from && day <= to : day >= from || day <= to
  }
}

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
