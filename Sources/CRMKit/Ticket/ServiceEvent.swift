/// What became of a ticket at an instant, as far as its clocks go by it.
package struct ServiceEvent: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The ticket begins, in a state.
    case created(ServiceState)
    /// It comes into a state; one of category open or paused after one of resolved or closed is a reopening.
    case state(ServiceState)
    /// An agent answers, and the customer can see it.
    case agentReply
    /// The customer writes.
    case customerReply
  }

  package var at: Instant
  package var kind: Kind

  package init(_ kind: Kind, at: Instant) {
    self.kind = kind
    self.at = at
  }
}

/// A state that tickets can be in.
package struct ServiceState: Sendable, Hashable {
  package enum Category: String, Sendable, CaseIterable {
    case open, paused, resolved, closed

    /// Whether nobody works on such a ticket any more.
    package var isOver: Bool { self == .resolved || self == .closed }
  }

  package var name: String
  package var category: Category

  package init(_ name: String, _ category: Category) {
    self.name = name
    self.category = category
  }
}
