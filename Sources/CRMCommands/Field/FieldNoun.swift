import ArgumentParser

/// `crm field`
struct FieldNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "field", abstract: "Custom fields of customers.",
    discussion: """
      A custom field has a type: text, integer, decimal, date, enum and others. Values are set with --set of 'crm customer add'
      and 'crm customer edit', or imported, and are columns and names in rules.
      """,
    subcommands: [
      FieldAdd.self, FieldList.self, FieldShow.self, FieldEdit.self, FieldDelete.self,
    ])
}
