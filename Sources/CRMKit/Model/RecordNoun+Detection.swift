extension RecordNoun {
  /// The noun that a header seems to be of: that of a system's export, or of our own, else the one that most columns are
  /// known of; `nil` if none is. Customers come first where two know as many.
  static func found(in names: [String]) -> RecordNoun? {
    let presets = allCases.compactMap { noun in
      PresetDetection(names: names, noun: noun).match.map { (noun: noun, score: $0.score) }
    }
    if let best = presets.min(by: { $0.score > $1.score }) { return best.noun }
    if let own = allCases.first(where: { $0.isOwnExport(names) }) { return own }
    // A file of customers numbers them as files of their orders do.
    let ofCustomers = names.count {
      ColumnAlias.field(forHeader: $0) != nil || CustomerKey.rank(ofHeader: $0) != nil
    }
    var best = (noun: RecordNoun.customer, count: ofCustomers)
    for noun in allCases {
      if let count = noun.fields?.understood(of: names), count > best.count { best = (noun, count) }
    }
    return best.count > 0 ? best.noun : nil
  }

  /// Whether a text is what some noun's field is called.
  static func isColumnName(_ text: String) -> Bool {
    if ColumnAlias.field(forHeader: text) != nil { return true }
    let keys = [ColumnAlias.headerKey(text), ColumnAlias.headerKey(withoutUnit: text) ?? ""]
    return keys.contains { !$0.isEmpty && columnKeys.contains($0) }
  }

  private static let columnKeys = Set(
    allCases.flatMap { noun -> [String] in noun.fields.map { $0.headers } ?? [] })

  /// Every field that `--map` can send a column to, by the names that exports write.
  package var fieldNames: [String] { fields?.names ?? CustomerField.allCases.map(\.rawValue) }

  /// The fields of a noun other than customers.
  package var fields: (any ImportField.Type)? {
    switch self {
    case .customer: nil
    case .product: ProductField.self
    case .order: OrderField.self
    case .interaction: InteractionField.self
    case .rate: RateField.self
    case .deal: DealField.self
    case .user: UserField.self
    case .task: TaskField.self
    case .target: TargetField.self
    case .ticket: TicketField.self
    case .answer: SurveyAnswerField.self
    case .article: ArticleField.self
    case .template: TemplateField.self
    }
  }
}

extension ImportField {
  /// How many of a header's columns the noun knows; `nil` if one that it cannot do without is missing.
  fileprivate static func understood(of names: [String]) -> Int? {
    let headers = HeaderTable<Self>()
    let fields = Set(names.compactMap { field(matching: $0)?.field ?? headers.field(forHeader: $0)?.field })
    guard required.allSatisfy({ $0.contains(where: fields.contains) }) else { return nil }
    return fields.count + names.count(where: derives)
  }

  /// The keys of all that its columns are called.
  fileprivate static var headers: [String] {
    (names + derived + allCases.flatMap(\.aliases)).map(ColumnAlias.headerKey)
  }

  fileprivate static var names: [String] { allCases.map(\.rawValue) }

  /// The names that files have for the noun's fields, those of our own aside.
  static var listed: [ListedAlias] {
    allCases.flatMap { field in
      field.aliases.map { ListedAlias(noun: noun, alias: $0, field: field.rawValue, language: nil) }
    }
  }
}
