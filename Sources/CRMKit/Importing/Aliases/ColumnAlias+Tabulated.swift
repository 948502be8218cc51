import Tabular

extension ColumnAlias: Tabulated {
  package static let columns = [
    Column("alias", help: "a column name that files have; case and punctuation make no difference"),
    Column("field", help: "the customer's field it is understood as"),
    Column("language", help: "ISO 639-1 code"),
  ]

  package var cells: [Cell] { [.text(alias), .text(field.rawValue), .text(language)] }
}
