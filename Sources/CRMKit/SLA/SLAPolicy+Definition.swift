import Tabular

extension SLAPolicy {
  static var definitions: DefinitionNoun<SLAPolicy> {
    DefinitionNoun(
      noun: "sla", make: SLAPolicy.init(name:), name: \.name,
      fields: [.position(\.position), .text("rule", \.condition), .text("calendar", \.calendar)]
        + SLAClock.allCases.flatMap(fields)
        + [
          DefinitionField(
            key: "pauses", get: \.pausesJSON,
            set: { policy, json in
              policy.terms.pauses =
                json == .null ? .category : .states(Set(try json.texts(of: "pauses")))
            }),
          .choice("on_reopen", \.terms.onReopen),
          DefinitionField(
            key: "effective_from", get: { .optional($0.effectiveFrom?.description) },
            set: { policy, json in
              let text = json == .null ? nil : try json.text(of: "effective_from")
              policy.effectiveFrom = try naming("effective_from") {
                try text.map { try Instant(parsing: $0) }
              }
            }),
          .text("description", \.description),
        ],
      order: (\.position, { _ in "" }),
      related: { store, old in RelatedRecords("ticket", try store.countTickets(of: old)) },
      all: { try $0.slaPolicies() },
      add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, old, new, asOf in
        if new.position != old.position { _ = try store.move(old, to: new.position) }
        _ = try store.edit(new, asOf: asOf)
      },
      delete: { store, old in _ = try store.delete(old) })
  }

  /// The target of a timer, and how long before it to warn.
  private static func fields(of clock: SLAClock) -> [DefinitionField<SLAPolicy>] {
    let warning = "\(clock.rawValue)_warn_before"
    return [
      DefinitionField(
        key: clock.rawValue, get: { .optional($0.terms.targets[clock].map { duration($0.seconds) }) },
        set: { policy, json in
          guard json != .null else { return policy.terms.targets[clock] = nil }
          let text = try json.text(of: clock.rawValue)
          let target = try naming(clock.rawValue) { try WorkingDuration(positive: text) }
          policy.terms.targets[clock] = SLATerms.Target(seconds: target.seconds)
        }),
      DefinitionField(
        key: warning,
        get: { .optional($0.terms.targets[clock]?.warnBefore.map(duration)) },
        set: { policy, json in
          guard json != .null else {
            policy.terms.targets[clock]?.warnBefore = nil
            return
          }
          let text = try json.text(of: warning)
          guard policy.terms.targets[clock] != nil else { throw SLAError.warningWithoutTarget(clock) }
          policy.terms.targets[clock]?.warnBefore = try naming(warning) {
            try WorkingDuration(positive: text).seconds
          }
        }),
    ]
  }

  /// `1h30m`
  private static func duration(_ seconds: Int64) -> String {
    WorkingDuration(seconds: seconds).description.replacing(" ", with: "")
  }

  /// The states that pause the timers; none is an empty list.
  private var pausesJSON: JSONValue {
    switch terms.pauses {
    case .category: .null
    case .states(let names): .strings(names.sorted())
    }
  }
}

/// What a policy of service cannot be.
package enum SLAError: Error, Sendable, Equatable {
  /// It has no target. Exit 64.
  case noTarget(policy: String)
  /// A warning of a timer without a target. Exit 64.
  case warningWithoutTarget(SLAClock)
  /// A warning that would come before the timer starts. Exit 64.
  case warningTooEarly(SLAClock, target: WorkingDuration)
  /// No ticket is, or was, in a state of the name. Exit 64.
  case unknownState(String, known: [String])
}
