/// The terms of an SLA policy.
package enum SLAClock: String, Sendable, CaseIterable {
  /// From the beginning to the first answer of an agent that the customer can see.
  case firstResponse = "first_response"
  /// From what the customer writes after an answer to the next answer.
  case nextResponse = "next_response"
  /// From the beginning to the resolution.
  case resolution
}

/// The target of a timer.
package struct SLATerms: Sendable, Equatable {
  /// Seconds of business hours.
  package struct Target: Sendable, Equatable {
    /// Working seconds.
    package var seconds: Int64
    /// How many working seconds before the target is spent a warning is due; `nil` for none.
    package var warnBefore: Int64?

    package init(seconds: Int64, warnBefore: Int64? = nil) {
      self.seconds = seconds
      self.warnBefore = warnBefore
    }
  }

  /// The states that pause the timers.
  package enum Pauses: Sendable, Equatable {
    /// Those of category paused.
    case category
    /// Those of these names, and no others.
    case states(Set<String>)
  }

  /// What a reopening means for what the resolution had ended.
  package enum OnReopen: String, Sendable, CaseIterable {
    /// It goes on; the time between does not count.
    case resume
    /// It begins anew.
    case restart
    /// It stays as it was.
    case none
  }

  package var targets: [SLAClock: Target]
  package var pauses: Pauses
  package var onReopen: OnReopen

  package init(
    _ targets: [SLAClock: Target], pauses: Pauses = .category, onReopen: OnReopen = .resume
  ) {
    self.targets = targets
    self.pauses = pauses
    self.onReopen = onReopen
  }

  func isPaused(in state: ServiceState) -> Bool {
    switch pauses {
    case .category: state.category == .paused
    case .states(let names): !state.category.isOver && names.contains(state.name)
    }
  }
}
