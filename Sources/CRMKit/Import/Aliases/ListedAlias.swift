import Tabular

/// A line of `crm import aliases`: a name that files have for a field.
package struct ListedAlias: Sendable, Equatable {
  package let noun: RecordNoun
  package let alias: String
  package let field: String
  /// ISO 639-1 code; `nil` if it is not known.
  package let language: String?

  /// Every name of every noun that files can bring, or of one.
  package static func all(of noun: RecordNoun? = nil) -> [ListedAlias] {
    RecordNoun.allCases.filter { noun == nil || $0 == noun }.flatMap { noun in
      noun.fields?.listed
        ?? ColumnAlias.all.map {
          ListedAlias(noun: noun, alias: $0.alias, field: $0.field.rawValue, language: $0.language)
        }
    }
  }
}

extension ListedAlias: Tabulated {
  package static let columns = [
    Column("noun", help: "noun of the records, whose import takes the file"),
    Column("alias", help: "column name; case, spaces and punctuation make no difference"),
    Column("field", help: "field it is mapped to"),
    Column("language", help: "language of the name as ISO 639-1 code; empty if none"),
  ]

  package var cells: [Cell] { [.text(noun.rawValue), .text(alias), .text(field), .optional(language)] }
}
