import Tabular

extension Target {
  /// What a file says of a target, which has no name of its own: it is called `ada won_value 2026-Q1`.
  struct Draft {
    var id: Int64 = 0
    var owner: String
    var metric: TargetMetric
    var period: TargetPeriod
    var digits = "0"
    var currency: Currency?

    var name: String { "\(owner) \(metric.rawValue) \(period)" }

    /// - Throws: ``DefinitionError/wrongKind(field:wanted:)``.
    init(called name: String) throws {
      let words = name.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count >= 3, let metric = TargetMetric(rawValue: String(words[words.count - 2])),
        let period = try? TargetPeriod(parsing: String(words[words.count - 1]))
      else {
        throw DefinitionError.wrongKind(
          field: "name", wanted: "an owner, a metric and a period, such as 'ada won_value 2026-Q1'")
      }
      owner = words.dropLast(2).joined(separator: " ")
      (self.metric, self.period) = (metric, period)
      guard !owner.isEmpty, self.name == name else {
        throw DefinitionError.wrongKind(field: "name", wanted: "'\(self.name)'")
      }
    }

    fileprivate init(_ target: Target) {
      (id, owner, metric, period) = (target.id, target.owner, target.metric, target.period)
      (digits, currency) = (target.literal, target.currency)
    }

    func target() throws -> Target {
      let (value, currency) = try naming("value") {
        try Target.value(of: digits, metric, self.currency)
      }
      var target = Target(owner, metric, period, value: value, currency)
      target.id = id
      return target
    }
  }

  static var definitions: DefinitionNoun<Draft> {
    DefinitionNoun(
      noun: "target", make: Draft.init(called:), name: \.name,
      fields: [
        DefinitionField(
          key: "value", isRequired: true, get: { .number($0.digits) },
          set: { target, json in
            guard case .number(let digits) = json else {
              throw DefinitionError.wrongKind(field: "value", wanted: "a number")
            }
            target.digits = digits
          }),
        DefinitionField(
          key: "currency", get: { .optional($0.currency?.code) },
          set: { target, json in
            let text = json == .null ? nil : try json.text(of: "currency")
            target.currency = try naming("currency") { try text.map { try Currency(parsing: $0) } }
          }),
      ],
      all: { store in
        try store.read {
          try Row.fetchAll($0, sql: "SELECT * FROM target").compactMap(Target.init).map(Draft.init)
        }
      },
      add: { store, new, _ in _ = try store.add(new.target()) },
      edit: { store, _, new, _ in _ = try store.edit(new.target()) },
      delete: { store, old in _ = try store.delete(.target, [old.id]) })
  }
}
