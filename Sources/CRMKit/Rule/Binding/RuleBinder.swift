import Analytics

/// Finds out what the names of a rule mean, and that the types fit.
struct RuleBinder {
  let context: RuleContext
  let catalogue: RuleCatalogue
  /// The customers' catalogue, for fields and segments of the customer that a row names.
  let customers: RuleCatalogue
  /// The segments that this rule stands in, outermost first.
  let path: [String]
  /// What was needed, and how large all of it is.
  let record: Record

  /// What the binders of a rule and of its segments find together.
  final class Record {
    var requirements: Set<RuleRequirement> = []
    var segments: Set<String> = []
    /// Fields and collections, one name for all that were declared.
    var names: Set<String> = []
    var nodes = 0
  }

  init(_ context: RuleContext, _ catalogue: RuleCatalogue, path: [String] = [], record: Record = Record()) {
    self.context = context
    self.catalogue = catalogue
    customers =
      catalogue.subject == .customer
      ? catalogue : RuleCatalogue(.customer, customFields: context.customFields)
    self.path = path
    self.record = record
  }

  private init(_ outer: RuleBinder, _ catalogue: RuleCatalogue) {
    context = outer.context
    self.catalogue = catalogue
    customers = outer.customers
    path = outer.path
    record = outer.record
  }

  /// A binder for conditions inside an aggregate.
  func inside(_ collection: RuleCollection) -> RuleBinder { RuleBinder(self, RuleCatalogue(of: collection)) }

  /// - Throws: ``RuleError``.
  func condition(_ node: RuleNode) throws(RuleError) -> RuleCondition {
    switch node {
    case .every(let nodes): return .every(try conditions(nodes))
    case .some(let nodes): return .some(try conditions(nodes))
    case .not(let node): return .not(try condition(node))
    default: return .clause(try clause(node), of: node)
    }
  }

  private func conditions(_ nodes: [RuleNode]) throws(RuleError) -> [RuleCondition] {
    var conditions: [RuleCondition] = []
    for node in nodes { conditions.append(try condition(node)) }
    return conditions
  }

  private func clause(_ node: RuleNode) throws(RuleError) -> RuleCondition {
    switch node {
    case .every, .some, .not: return try condition(node)
    case .comparison(let left, let comparison, let right): return try compare(left, comparison, right)
    case .membership(let left, let values):
      let expression = try expression(left)
      let isNumeric = expression.isKept && values.contains(where: \.isNumeric)
      if case .text(let term) = expression, term.field.type.allowed == nil, !isNumeric {
        return .text(term, .among(try texts(values, for: term)))
      }
      var tests: [RuleCondition] = []
      for value in values { tests.append(try compare(expression, .equal, value)) }
      return .some(tests)
    case .between(let left, let lower, let upper):
      let expression = try expression(left)
      return .every([
        try compare(expression, .greaterOrEqual, lower), try compare(expression, .lessOrEqual, upper),
      ])
    case .match(let left, let match, let right): return try self.match(left, match, right)
    case .empty(let operand): return .empty(try expression(operand))
    case .near(let operand, let isFuture, let duration, let position):
      return try near(operand, isFuture, duration, position)
    case .label(let label, let name, let position): return try self.label(label, name, position)
    case .truth(let operand): return try truth(operand)
    }
  }

  private func truth(_ operand: RuleOperand) throws(RuleError) -> RuleCondition {
    guard case .flag(let term) = try expression(operand) else {
      throw RuleError(
        .type, "'\(operand)' says neither true nor false alone", hint: "compare it with something",
        at: operand.position)
    }
    return .flag(term, true)
  }
}

// MARK: Names

extension RuleBinder {
  /// What an operand on the left of a test is.
  func expression(_ operand: RuleOperand) throws(RuleError) -> RuleExpression {
    switch operand {
    case .word(let name, let position): return try named(name, position)
    case .call(let name, let window, let conditions, let position):
      return try aggregate(name, window, conditions, position)
    case .number, .negative, .arithmetic: return .number(try number(operand))
    case .text, .date, .duration, .offset:
      throw RuleError(
        .type, "a field is expected, not \(operand)", hint: "write the field first, as in country = DE",
        at: operand.position)
    }
  }

  private func named(_ name: String, _ position: RulePosition) throws(RuleError) -> RuleExpression {
    if let term = term(name) { return try expression(of: term, position) }
    if found(name)?.catalogue.aggregate(found(name)?.name ?? "") != nil {
      return try aggregate(name, nil, [], position)
    }
    throw unknown(name, position)
  }

  /// A field of the row or, behind `customer.`, of its customer.
  func term(_ name: String) -> RuleTerm? {
    guard let (catalogue, scope, name) = found(name) else { return nil }
    guard let field = catalogue.field(name) else { return nil }
    let isOwn = catalogue.isOfFacts || RuleReach.ownFields.contains(name)
    record.names.insert(isOwn ? name : RuleReach.declaredFields)
    return RuleTerm(field: field, scope: scope)
  }

  /// The catalogue that a name is to be looked up in.
  func found(_ name: String) -> (catalogue: RuleCatalogue, scope: RuleScope, name: String)? {
    let prefix = "customer."
    guard catalogue.subject.hasCustomer, !catalogue.isOfFacts, name.hasPrefix(prefix) else {
      return (catalogue, .row, name)
    }
    return (customers, .customer, String(name.dropFirst(prefix.count)))
  }

  private func expression(of term: RuleTerm, _ position: RulePosition) throws(RuleError) -> RuleExpression {
    if let requirement = term.field.requirement { record.requirements.insert(requirement) }
    switch term.field.type {
    case .text, .kept, .words, .ranked: return .text(term)
    case .number(let digits): return .number(.field(term, digits: digits))
    case .decimal: return .number(.decimal(term))
    case .money: return .number(.money(term, digits: try money(position).base.digits))
    case .boolean: return .flag(term)
    case .instant, .timestamp, .day, .birthday: return .time(.field(term))
    case .list: return .list(term)
    }
  }

  func unknown(_ name: String, _ position: RulePosition) -> RuleError {
    var names = catalogue.names
    if catalogue.subject.hasCustomer, !catalogue.isOfFacts {
      names += customers.names.map { "customer.\($0)" }
    }
    let meant = suggestion(for: name, among: names)
    let place = catalogue.isOfFacts ? " of these facts" : ""
    return RuleError(
      .unknownName, "no field '\(name)'\(place)",
      hint: meant.map { "did you mean '\($0)'?" }
        ?? "crm help rules lists the fields; texts behind an operator may be bare",
      at: position)
  }

  /// - Throws: ``RuleError`` `rule_currency` where amounts have no currency to be counted in.
  func money(_ position: RulePosition) throws(RuleError) -> RuleMoney {
    guard let money = context.money else {
      throw RuleError(
        .currency,
        "amounts are in \(context.currencies.joined(separator: ", ")), and none is the base currency",
        hint: "crm config set base-currency \(context.currencies.first ?? "EUR"), with rates for the others",
        at: position)
    }
    if let currency = context.missingRates.first {
      throw RuleError(
        .currency, "there is no rate from \(currency) to \(money.base)", hint: "crm rate import reads rates",
        at: position)
    }
    if !money.rates.isEmpty { record.requirements.insert(.rates) }
    return money
  }

  private func label(
    _ label: RuleLabel, _ name: String, _ position: RulePosition
  ) throws(RuleError) -> RuleCondition {
    let isOwn = catalogue.subject == .customer
    guard !catalogue.isOfFacts, isOwn || catalogue.subject.hasCustomer else {
      throw RuleError(
        .unknownName, "only customers have \(label.rawValue)s", hint: "write the name of a field",
        at: position)
    }
    let scope: RuleScope = isOwn ? .row : .customer
    switch label {
    case .segment: return .member(try membership(name, scope, position))
    case .tag:
      record.names.insert("tags")
      guard let field = customers.field("tags") else { throw unknown("tags", position) }
      return .elements(RuleTerm(field: field, scope: scope), .equal(name.foldedForRules))
    }
  }
}
