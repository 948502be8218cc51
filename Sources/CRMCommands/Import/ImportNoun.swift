import ArgumentParser

/// `crm import`
struct ImportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "File previews, presets, header names, mappings, whole databases.",
    discussion: """
      Records are imported by their own noun, as in 'crm customer import contacts.csv'. The verbs here show beforehand what
      becomes of a file, and keep saved mappings.
      """,
    subcommands: [
      ImportAll.self, ImportCheck.self, ImportPresets.self, ImportAliases.self, ImportMappings.self,
      ImportDelete.self,
    ])
}
