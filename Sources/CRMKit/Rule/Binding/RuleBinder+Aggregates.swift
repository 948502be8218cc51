import Analytics

extension RuleBinder {
  func aggregate(
    _ name: String, _ window: RuleWindow?, _ conditions: [RuleNode], _ position: RulePosition
  ) throws(RuleError) -> RuleExpression {
    guard let (catalogue, scope, own) = found(name), let (collection, measure) = catalogue.aggregate(own)
    else {
      throw notAnAggregate(name, position)
    }
    record.names.insert(collection.name)
    let inside = inside(collection)
    var tests: [RuleCondition] = []
    for node in conditions { tests.append(try inside.condition(node)) }
    let (from, to) = try bounds(of: window, position)
    func aggregate(_ measure: RuleMeasure) -> RuleAggregate {
      RuleAggregate(
        collection: collection, measure: measure, scope: scope, from: from, to: to, conditions: tests,
        looksAtStatus: conditions.contains { $0.names(RuleCollection.statusField) }, hasWindow: window != nil)
    }
    switch measure {
    case .count: return .number(.aggregate(aggregate(.count), digits: 0))
    case .net: return .number(.aggregate(aggregate(.net), digits: try money(position).base.digits))
    case .average:
      return .number(
        .arithmetic(
          .aggregate(aggregate(.net), digits: try money(position).base.digits), .divided,
          .aggregate(aggregate(.count), digits: 0)))
    case .first, .last: return .time(.aggregate(aggregate(measure)))
    }
  }

  private func notAnAggregate(_ name: String, _ position: RulePosition) -> RuleError {
    if term(name) != nil {
      return RuleError(.type, "'\(name)' is a field and looks at nothing in parentheses", at: position)
    }
    let names = catalogue.collections.flatMap { collection in collection.measures.map(collection.name(of:)) }
    return RuleError(
      .unknownName, "no aggregate '\(name)'",
      hint: suggestion(for: name, among: names).map { "did you mean '\($0)'?" }
        ?? "crm help rules lists the aggregates",
      at: position)
  }

  /// The seconds of a window: whole days, that of the time looked at the last.
  private func bounds(
    of window: RuleWindow?, _ position: RulePosition
  ) throws(RuleError) -> (from: Int64?, to: Int64) {
    switch window {
    case nil: return (nil, context.asOf.end)
    case .last(let text): return (start(try duration(text, position)), context.asOf.end)
    case .between(let longer, let shorter):
      let from = start(try duration(longer, position))
      let to = start(try duration(shorter, position))
      guard from < to else {
        throw RuleError(
          .value, "'\(longer)..\(shorter)' has no days", hint: "write the longer first, as 180d..90d",
          at: position)
      }
      return (from, to)
    }
  }

  /// The first second of the so many days that end with the day looked at.
  private func start(_ duration: RuleDuration) -> Int64 {
    context.asOf.zone.start(ofDay: duration.day(from: context.asOf.day, times: -1) + 1)
  }

  func duration(_ text: String, _ position: RulePosition) throws(RuleError) -> RuleDuration {
    guard let duration = RuleDuration(text) else {
      throw RuleError(.value, "'\(text)' is no duration", hint: "write 90d, 12w, 6mo or 1y", at: position)
    }
    return duration
  }
}

extension RuleNode {
  /// Whether a field of this name is tested anywhere in the condition.
  func names(_ field: String) -> Bool {
    switch self {
    case .every(let nodes), .some(let nodes): nodes.contains { $0.names(field) }
    case .not(let node): node.names(field)
    case .comparison(let left, _, _), .membership(let left, _), .between(let left, _, _),
      .match(let left, _, _),
      .empty(let left), .near(let left, _, _, _), .truth(let left):
      left.isWord(field)
    case .label: false
    }
  }
}

extension RuleOperand {
  fileprivate func isWord(_ name: String) -> Bool { if case .word(name, _) = self { true } else { false } }
}
