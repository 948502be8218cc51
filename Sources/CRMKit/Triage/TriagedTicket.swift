/// A ticket while the triage rules apply to it, one after the other: what each sets, and what it leaves and why.
struct TriagedTicket: Sendable, Equatable {
  private(set) var standing: TicketSnapshot
  private(set) var tags: Set<String>
  /// Whether it ever had another priority than the one that every ticket begins with.
  private var hasPriority: Bool
  /// The rule that decided a field.
  private var deciders: [TriageField: String] = [:]
  /// The rule after which no other applies.
  private(set) var stopper: String?

  init(_ standing: TicketSnapshot, tags: Set<String>, hasPriority: Bool) {
    self.standing = standing
    self.tags = tags
    self.hasPriority = hasPriority
  }

  /// Does what a rule says that holds for it.
  ///
  /// Of the rules that name a field the first one decides it, whether it finds the value there or sets it; one that may not
  /// overwrite leaves values that are set, and decides nothing.
  /// - Returns: what became of each value, in the order of the fields.
  mutating func take(_ rule: TriageRule) -> [TriageEffect] {
    if rule.stops { stopper = rule.name }
    return rule.values.map { field, value in
      let fate = field == .tag ? add(tag: value) : set(field, value, rule)
      return TriageEffect(field: field, value: value, fate: fate)
    }
  }

  private mutating func add(tag: String) -> TriageEffect.Fate { tags.insert(tag).inserted ? .set : .same }

  private mutating func set(_ field: TriageField, _ value: String, _ rule: TriageRule) -> TriageEffect.Fate {
    if let decider = deciders[field], decider != rule.name { return .decided(by: decider) }
    let old = self[field]
    if let old, old != value, !rule.overwrites { return .other(old) }
    deciders[field] = rule.name
    guard standing[field] != value else { return .same }
    standing[field] = value
    if field == .priority { hasPriority = true }
    return .set
  }

  /// The value of a field that is set; `nil` if it is not.
  private subscript(field: TriageField) -> String? {
    field == .priority && !hasPriority ? nil : standing[field]
  }
}

/// What became of one value that a rule has for a ticket.
package struct TriageEffect: Sendable, Equatable {
  package enum Fate: Sendable, Equatable {
    case set
    /// It was there already.
    case same
    /// Another value was set, and the rule does not overwrite.
    case other(String)
    /// An earlier rule decided the field.
    case decided(by: String)
  }

  package var field: TriageField
  package var value: String
  package var fate: Fate

  /// `category billing`
  package var text: String { "\(field.rawValue) \(value)" }

  /// Why it was not set; `nil` where it was.
  package var reason: String? {
    switch fate {
    case .set: nil
    case .same: "\(text): unchanged"
    case .other(let value): "\(text): \(value) is set"
    case .decided(let rule): "\(text): '\(rule)' set it"
    }
  }
}
