import Tabular

/// A file that is looked at before it is imported, and how its values are meant.
package struct FileInspection {
  private let file: ImportFile
  private let options: ImportOptions
  private let interruption: Interruption
  package var zone = DayZone.utc
  package var currency: Currency?

  package init(_ options: ImportOptions, interruption: Interruption) throws {
    file = try ImportFile(options, interruption: interruption)
    self.options = options
    self.interruption = interruption
  }

  /// The noun that the file seems to hold: that of a system's export, or of our own, else the one that most columns are
  /// known of; customers where nothing tells.
  package func noun() throws -> RecordNoun { try guess() ?? .customer }

  /// The noun that the file seems to hold; `nil` if nothing tells.
  package func guess() throws -> RecordNoun? {
    let reader = try file.reader()
    guard reader.source.format != .vcard else { return .customer }
    return RecordNoun.found(in: reader.names.isEmpty ? try reader.next()?.names ?? [] : reader.names)
  }

  /// What an import of the noun would understand of the file.
  ///
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``.
  package func run(_ noun: RecordNoun, _ mapping: MappingOptions) throws -> ImportInspection {
    switch noun {
    case .customer:
      return try ImportInspection(file, noun, interruption: interruption) { try RecordMapper($0, mapping) }
    case .order: return try inspect(orders, mapping)
    case .deal: return try inspect(deals, mapping)
    case .ticket: return try inspect(tickets, mapping)
    case .interaction: return try inspect(interactions, mapping)
    case .answer: return try inspect(answers, mapping)
    case .task: return try inspect(tasks, mapping)
    case .product: return try inspect(products, mapping)
    case .rate: return try inspect(RateDrafter(base: currency), mapping)
    case .target: return try inspect(TargetDrafter(currency: currency), mapping)
    case .user: return try inspect(UserDrafter(), mapping)
    case .article: return try inspect(ArticleDrafter(zone: zone), mapping)
    case .template: return try inspect(TemplateDrafter(), mapping)
    }
  }

  private func inspect<Drafter: RowDrafter>(
    _ drafter: Drafter, _ mapping: MappingOptions
  ) throws -> ImportInspection {
    try ImportInspection(file, Drafter.Field.noun, interruption: interruption) {
      try FieldMapper($0, mapping, drafter)
    }
  }

  /// Amounts of no known currency are looked at as those of one with two decimals.
  private var anyCurrency: Currency { currency ?? .unknown }

  private var orders: OrderDrafter {
    var drafter = OrderDrafter(source: nil, currency: anyCurrency)
    (drafter.zone, drafter.takesNames) = (zone, true)
    return drafter
  }

  private var deals: DealDrafter {
    var drafter = DealDrafter(source: nil, currency: anyCurrency)
    (drafter.zone, drafter.takesNames) = (zone, true)
    return drafter
  }

  private var tickets: TicketDrafter {
    var drafter = TicketDrafter(source: nil)
    (drafter.zone, drafter.takesNames) = (zone, true)
    return drafter
  }

  private var interactions: InteractionDrafter {
    var drafter = InteractionDrafter(source: nil)
    (drafter.zone, drafter.takesNames) = (zone, true)
    return drafter
  }

  private var answers: SurveyAnswerDrafter {
    var drafter = SurveyAnswerDrafter(source: nil)
    (drafter.zone, drafter.takesNames) = (zone, true)
    return drafter
  }

  private var tasks: TaskDrafter {
    var drafter = TaskDrafter(source: nil)
    (drafter.zone, drafter.takesNames) = (zone, true)
    return drafter
  }

  private var products: ProductDrafter {
    var drafter = ProductDrafter(currency: currency)
    drafter.zone = zone
    return drafter
  }
}
