import Analytics

extension RuleBinder {
  func compare(
    time: RuleTime, _ comparison: RuleComparison, _ right: RuleOperand
  ) throws(RuleError) -> RuleCondition {
    if case .time(let other)? = try timeField(right) {
      guard time.form == other.form else {
        throw RuleError(.type, "'\(right)' is another kind of time", at: right.position)
      }
      return .times(time, comparison, other)
    }
    let (from, to) = time.bounds(of: try span(right), context.asOf.zone)
    switch comparison {
    case .equal: return .time(time, from: from, to: to)
    case .notEqual: return .not(.time(time, from: from, to: to))
    case .less: return .time(time, from: nil, to: from)
    case .lessOrEqual: return .time(time, from: nil, to: to)
    case .greater: return .time(time, from: to, to: nil)
    case .greaterOrEqual: return .time(time, from: from, to: nil)
    }
  }

  /// The field or aggregate that an operand names, where it names a time.
  private func timeField(_ operand: RuleOperand) throws(RuleError) -> RuleExpression? {
    switch operand {
    case .call: break
    case .word(let name, _):
      guard let (catalogue, _, own) = found(name),
        catalogue.field(own) != nil || catalogue.aggregate(own) != nil
      else { return nil }
    default: return nil
    }
    let expression = try expression(operand)
    guard case .time = expression else {
      throw RuleError(.type, "'\(operand)' is \(expression.typeName), not a time", at: operand.position)
    }
    return expression
  }

  /// The instants that a date means.
  private func span(_ operand: RuleOperand) throws(RuleError) -> DateSpan {
    switch operand {
    case .offset(let text, let isPast, let position):
      let duration = try duration(text, position)
      let day = duration.day(from: context.asOf.day, times: isPast ? -1 : 1)
      return days(from: day, to: day + 1)
    case .duration(let text, let position):
      throw RuleError(
        .type, "'\(text)' is a duration, not a date", hint: "write -\(text) for the day so long ago",
        at: position)
    case .word(let text, let position), .text(let text, let position), .date(let text, let position),
      .number(let text, let position):
      return try span(text, position)
    case .call, .negative, .arithmetic:
      throw RuleError(.type, "a date is expected, not '\(operand)'", at: operand.position)
    }
  }

  private func span(_ text: String, _ position: RulePosition) throws(RuleError) -> DateSpan {
    let expression = try? TimeExpression(
      parsing: text, now: context.asOf.instant, zone: context.timeZone)
    switch expression {
    case .instant(let instant): return DateSpan(from: instant, to: Instant(seconds: instant.seconds + 1))
    case .span(let span): return span
    case .since, nil:
      throw RuleError(
        .value, "'\(text)' is not a date", hint: "write 2026-01-15, 2026-01, 2026-Q1, today, -60d or 60d ago",
        at: position)
    }
  }

  private func days(from: Int64, to: Int64) -> DateSpan {
    let zone = context.asOf.zone
    return DateSpan(
      from: Instant(seconds: zone.start(ofDay: from)), to: Instant(seconds: zone.start(ofDay: to)))
  }

  /// `in next 7d`, `in last 30d`: so many days, the day looked at among them.
  func near(
    _ operand: RuleOperand, _ isFuture: Bool, _ text: String, _ position: RulePosition
  ) throws(RuleError) -> RuleCondition {
    let duration = try duration(text, position)
    let expression = try expression(operand)
    guard case .time(let time) = expression else {
      throw RuleError(
        .type, "'\(operand)' is \(expression.typeName), not a time", at: operand.position)
    }
    let today = context.asOf.day
    let first = isFuture ? today : duration.day(from: today, times: -1) + 1
    let last = isFuture ? duration.day(from: today, times: 1) - 1 : today
    if case .field(let term) = time, term.field.type == .birthday { return anniversary(term, first, last) }
    var span = days(from: first, to: last + 1)
    if !isFuture { span = DateSpan(from: span.from, to: Instant(seconds: context.asOf.end)) }
    let (from, to) = time.bounds(of: span, context.asOf.zone)
    return .time(time, from: from, to: to)
  }

  /// The birthdays that fall into some days; one of 29 February falls on the 28th in years without a 29th.
  private func anniversary(_ term: RuleTerm, _ first: Int64, _ last: Int64) -> RuleCondition {
    guard last - first < 365 else { return .anniversary(term, from: "01-01", to: "12-31") }
    let from = CalendarDay(daysSinceEpoch: first)
    let to = CalendarDay(daysSinceEpoch: last)
    let isEndOfFebruary = to.civil.month == 2 && to.adding(days: 1).civil.month == 3
    return .anniversary(
      term, from: String(from.description.suffix(5)),
      to: isEndOfFebruary ? "02-29" : String(to.description.suffix(5)))
  }
}

extension RuleBinder {
  /// The rule of a segment, read where its name stands.
  ///
  /// - Throws: ``RuleError`` `rule_unknown_segment`, `rule_cycle`, `rule_limit`; an error in the segment's own rule names the
  ///   segment.
  func membership(
    _ name: String, _ scope: RuleScope, _ position: RulePosition
  ) throws(RuleError) -> RuleMembership {
    guard let segment = context.segments.first(where: { $0.name == name }) else {
      let meant = suggestion(for: name, among: context.segments.map(\.name))
      throw RuleError(
        .unknownSegment, "no segment '\(name)'",
        hint: meant.map { "did you mean '\($0)'?" } ?? "crm segment list lists them", at: position)
    }
    guard !path.contains(name) else {
      let loop = path[(path.firstIndex(of: name) ?? 0)...] + [name]
      throw RuleError(
        .cycle, "segment '\(name)' would be made of itself: \(loop.joined(separator: " > "))", at: position)
    }
    guard path.count < RuleLimits.segmentDepth else {
      throw RuleError(
        .limit, "segments are nested deeper than \(RuleLimits.segmentDepth) levels", at: position)
    }
    record.segments.insert(name)
    return RuleMembership(segment: segment, condition: try condition(of: segment, position), scope: scope)
  }

  private func condition(
    of segment: RuleContext.Segment, _ position: RulePosition
  ) throws(RuleError) -> RuleCondition {
    let inner = RuleBinder(context, customers, path: path + [segment.name], record: record)
    let tree: (node: RuleNode, nodes: Int)
    do { tree = try RuleParser.read(segment.rule) } catch {
      throw error.of(segment.rule, "segment:\(segment.name)")
    }
    record.nodes += tree.nodes
    guard record.nodes <= RuleLimits.totalNodes else {
      throw RuleError(
        .limit, "the rule and its segments have more than \(RuleLimits.totalNodes) parts", at: position)
    }
    do { return try inner.condition(tree.node) } catch {
      // What is wrong with the nesting is wrong where the outer rule names the segment.
      throw error.code == .limit && error.text.isEmpty
        ? error.moved(to: position) : error.of(segment.rule, "segment:\(segment.name)")
    }
  }
}

extension RuleError {
  fileprivate func moved(to position: RulePosition) -> RuleError {
    var error = self
    error.position = position
    return error
  }
}
