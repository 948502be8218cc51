import ArgumentParser

/// `crm import`
struct ImportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import previews, presets, mappings, and whole databases.",
    discussion: """
      Records are imported by their own noun, as in 'crm customer import contacts.csv'. The verbs here
      preview a file, list presets and recognised column names, and manage saved import mappings.
      """,
    subcommands: [
      ImportAll.self, ImportCheck.self, ImportPresets.self, ImportAliases.self, ImportMappings.self,
      ImportDelete.self,
    ])
}
