/// The fields and aggregates that rules about a noun can name.
package struct RuleCatalogue: Sendable {
  package let subject: RuleSubject
  package let fields: [RuleField]
  package let collections: [RuleCollection]
  /// Other names of aggregates: `last_order`.
  package let aliases: [(name: String, collection: String, measure: RuleMeasure)]
  /// Whether the rows are those inside an aggregate, which have fields of their own alone.
  let isOfFacts: Bool

  /// - Parameter customFields: the declared ones of the noun.
  package init(_ subject: RuleSubject, customFields: [CustomField] = []) {
    self.subject = subject
    isOfFacts = false
    let own: [RuleField] =
      switch subject {
      case .customer: RuleCatalogue.customerFields
      case .order: RuleCatalogue.orderFields
      case .interaction: RuleCatalogue.interactionFields
      case .deal: RuleCatalogue.dealFields
      case .task: RuleCatalogue.taskFields
      case .ticket: RuleCatalogue.ticketFields
      case .product: FieldTable.products.ruleFields
      case .segment: RuleCatalogue.segmentFields
      case .answer: RuleCatalogue.answerFields
      }
    let isCustomer = subject == .customer
    collections = isCustomer ? [.orders, .interactions] : []
    aliases = isCustomer ? RuleCatalogue.customerAliases : []
    // A declared field goes by its own name too, unless the program has something of that name.
    let known = Set(own.map(\.name) + aliases.map(\.name))
    let custom = customFields.map(RuleField.init(custom:))
    fields =
      own + custom
      + zip(customFields, custom).filter { !known.contains($0.0.name) }.map { $0.1.renamed($0.0.name) }
  }

  private static let customerAliases: [(name: String, collection: String, measure: RuleMeasure)] = [
    ("first_order", "orders", .first), ("last_order", "orders", .last),
    ("first_interaction", "interactions", .first), ("last_interaction", "interactions", .last),
  ]

  /// The fields that conditions inside an aggregate can name.
  init(of collection: RuleCollection) {
    subject = collection.name == RuleCollection.orders.name ? .order : .interaction
    fields = collection.fields
    collections = []
    aliases = []
    isOfFacts = true
  }

  func field(_ name: String) -> RuleField? {
    fields.first { $0.name == name } ?? (subject.keepsColumns ? RuleCatalogue.kept(name) : nil)
  }

  /// The aggregate of a name such as `orders.count` or `last_order`.
  func aggregate(_ name: String) -> (collection: RuleCollection, measure: RuleMeasure)? {
    for collection in collections {
      for measure in collection.measures where collection.name(of: measure) == name {
        return (collection, measure)
      }
    }
    guard let alias = aliases.first(where: { $0.name == name }),
      let collection = collections.first(where: { $0.name == alias.collection })
    else { return nil }
    return (collection, alias.measure)
  }

  /// Everything that can be named, for "did you mean".
  var names: [String] {
    fields.map(\.name) + aliases.map(\.name)
      + collections.flatMap { collection in collection.measures.map(collection.name(of:)) }
  }
}

extension RuleField {
  /// A declared field, as `custom.tier`.
  init(custom field: CustomField) {
    let name = field.name
    let path = field.path
    let help = field.help ?? "custom field of type \(field.type.rawValue)"
    let type = RuleField.type(of: field.type)
    switch field.type {
    case .list:
      self.init("custom.\(name)", type, help) { row in
        "SELECT value AS element FROM json_each(\(row.column("custom")), \(bind: path))"
      }
    // The digits of a decimal as they are written: a number of SQL would round them.
    case .decimal:
      self.init("custom.\(name)", type, help) { "(\($0.column("custom")) -> \(bind: path))" }
    default: self.init("custom.\(name)", type, help) { "(\($0.column("custom")) ->> \(bind: path))" }
    }
  }

  private static func type(of type: CustomFieldType) -> RuleFieldType {
    switch type {
    case .text, .enum: .text
    case .integer: .number(digits: 0)
    case .decimal: .decimal
    case .boolean: .boolean
    case .date: .day
    case .instant: .timestamp
    case .list: .list
    }
  }

  func renamed(_ name: String) -> RuleField { RuleField(name, type, help, needs: requirement, sql) }
}

extension RuleCatalogue {
  static let interactionKinds = [
    "call", "email", "visit", "chat", "web", "social", "meeting", "message", "other",
  ]

  /// The fields of interactions that conditions inside aggregates can name.
  static let interactionFactFields: [RuleField] = [
    RuleField("at", .instant, "when it was"),
    RuleField("kind", .words(interactionKinds), interactionKinds.joined(separator: ", ")),
    RuleField("direction", .words(["in", "out"]), "in or out"),
    RuleField("channel", .text, "channel"),
    RuleField("duration_seconds", .number(digits: 0), "how long it took, in seconds"),
    RuleField("outcome", .text, "outcome"),
    RuleField("actor", .text, "who of ours took part"),
  ]

  /// The fields of interactions, where a rule is about one.
  static let interactionFields: [RuleField] =
    [
      RuleField("id", .number(digits: 0), "number of the interaction") { $0.key },
      RuleField("source", .text, "the system that numbered it"),
      RuleField("number", .text, "its number there"),
      RuleField("customer_id", .number(digits: 0), "number of the customer"),
      RuleField("subject", .text, "subject"),
      RuleField("text", .text, "text"),
    ] + interactionFactFields

  static let segmentFields: [RuleField] = [
    RuleField("id", .number(digits: 0), "number of the segment") { $0.key },
    RuleField("name", .text, "name"),
    RuleField("rule", .text, "rule"),
    RuleField("description", .text, "description"),
    RuleField("created_at", .instant, "when the segment was made"),
    RuleField("updated_at", .instant, "when the segment last changed"),
  ]
}

/// What a rule is about: one row of a noun.
package enum RuleSubject: String, Sendable, Hashable, CaseIterable {
  case customer
  case order
  case interaction
  case deal
  case task
  case ticket
  case product
  case segment
  /// An answer to a survey.
  case answer

  /// The column of the time that a row's amounts are converted at.
  var momentColumn: String {
    switch self {
    case .deal, .task, .ticket: "created_at"
    case .answer: "answered_at"
    case .customer, .order, .interaction, .product, .segment: "at"
    }
  }

  /// Whether a row names a customer whose fields are reached as `customer.owner`.
  package var hasCustomer: Bool {
    [.order, .interaction, .deal, .task, .ticket, .answer].contains(self)
  }

  /// Whether rows keep columns of their files, which are reached as `custom.NAME`.
  var keepsColumns: Bool { [.deal, .ticket, .answer].contains(self) }
}

/// Dated facts of a customer that aggregates look at: orders, interactions.
package struct RuleCollection: Sendable {
  package let name: String
  package let measures: [RuleMeasure]
  /// The fields that conditions inside an aggregate can name.
  package let fields: [RuleField]

  /// The field that, where a condition names it, lets every order count, cancelled ones too.
  static let statusField = "status"
}

extension RuleCollection {
  static let orders = RuleCollection(
    name: "orders", measures: RuleMeasure.allCases, fields: RuleCatalogue.orderFactFields)

  static let interactions = RuleCollection(
    name: "interactions", measures: [.count, .first, .last], fields: RuleCatalogue.interactionFactFields)

  /// The aggregate's name in rules.
  package func name(of measure: RuleMeasure) -> String { "\(name).\(measure.rawValue)" }
}

/// What an aggregate says of the facts it looks at.
package enum RuleMeasure: String, Sendable, Hashable, CaseIterable {
  case count
  /// Totals less refunds, in the base currency.
  case net
  /// Net divided by count; unknown where there is nothing.
  case average
  case first
  case last

  /// One line for the manual.
  package var help: String {
    switch self {
    case .count: "how many there are"
    case .net: "totals less refunds, in the base currency; 0 where there are none"
    case .average: "net divided by count; unknown where there are none"
    case .first: "when the first one was; unknown where there are none"
    case .last: "when the last one was; unknown where there are none"
    }
  }
}
