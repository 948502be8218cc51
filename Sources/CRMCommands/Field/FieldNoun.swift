import ArgumentParser

/// `crm field`
struct FieldNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "field", abstract: "Custom fields of customers, declared with a type.",
    subcommands: [
      FieldAdd.self, FieldList.self, FieldShow.self, FieldEdit.self, FieldDelete.self,
    ])
}
