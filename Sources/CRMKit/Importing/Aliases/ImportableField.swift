import Tabular

/// A field that a file of a noun can fill, and the headers that are taken for it.
package struct ImportableField: Sendable {
  package let name: String
  package let aliases: [(header: String, language: String?)]

  fileprivate static func all<Field: ImportField>(of type: Field.Type) -> [ImportableField] {
    Field.allCases.map { field in
      ImportableField(name: field.rawValue, aliases: field.aliases.map { ($0, nil) })
    }
  }

  fileprivate static var ofCustomers: [ImportableField] {
    CustomerField.allCases.map { field in
      let aliases = ColumnAlias.all.filter { $0.field == field }
      return ImportableField(name: field.rawValue, aliases: aliases.map { ($0.alias, $0.language) })
    }
  }
}

extension RecordNoun {
  /// Every field that `--map` can send a column to, by the names that exports write.
  package var importableFields: [ImportableField] {
    switch self {
    case .customer: ImportableField.ofCustomers
    case .product: ImportableField.all(of: ProductField.self)
    case .order: ImportableField.all(of: OrderField.self)
    case .interaction: ImportableField.all(of: InteractionField.self)
    case .rate: ImportableField.all(of: RateField.self)
    case .deal: ImportableField.all(of: DealField.self)
    case .user: ImportableField.all(of: UserField.self)
    case .task: ImportableField.all(of: TaskField.self)
    case .target: ImportableField.all(of: TargetField.self)
    case .ticket: ImportableField.all(of: TicketField.self)
    case .answer: ImportableField.all(of: SurveyAnswerField.self)
    case .article: ImportableField.all(of: ArticleField.self)
    case .template: ImportableField.all(of: TemplateField.self)
    }
  }

  /// The noun of the command line whose `import` brings its records.
  package var command: String {
    switch self {
    case .answer: "survey"
    case .article: "kb"
    default: rawValue
    }
  }
}

/// A line of `crm import aliases`: a header that is taken for a field without a preset.
package struct ImportAliasRow: Sendable {
  let noun: RecordNoun
  let alias: String
  let field: String
  let language: String?

  /// Every synonym, by noun and field.
  package static var all: [ImportAliasRow] {
    RecordNoun.allCases.flatMap { noun in
      noun.importableFields.flatMap { field in
        field.aliases.map {
          ImportAliasRow(noun: noun, alias: $0.header, field: field.name, language: $0.language)
        }
      }
    }
  }
}

extension ImportAliasRow: Tabulated {
  package static let columns = [
    Column("noun", help: "what the file holds"),
    Column("alias", help: "a column name that files have; case, spaces and punctuation make no difference"),
    Column("field", help: "the field it is understood as"),
    Column("language", help: "ISO 639-1 code, where it is known"),
  ]

  package var cells: [Cell] { [.text(noun.rawValue), .text(alias), .text(field), .optional(language)] }
}
