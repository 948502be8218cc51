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
