import ArgumentParser

/// `crm field`
struct FieldNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "field", abstract: "Custom fields of customers.",
    discussion: """
      A custom field has a type: text, integer, decimal, date, enum and others. Its values are set with --set
      of 'crm customer add' and 'crm customer edit', or imported. It is a column of customer lists and a name
      in rules.
      """,
    subcommands: [
      FieldAdd.self, FieldList.self, FieldShow.self, FieldEdit.self, FieldDelete.self,
    ])
}
