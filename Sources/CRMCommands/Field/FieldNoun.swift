import ArgumentParser

/// `crm field`
struct FieldNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "field", abstract: "Custom fields of customers.",
    subcommands: [
      FieldAdd.self, FieldList.self, FieldShow.self, FieldEdit.self, FieldDelete.self,
    ])
}
