import ArgumentParser

/// `crm import`
struct ImportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "What imports understand: files, presets, synonyms, saved mappings; whole databases.",
    subcommands: [
      ImportAll.self, ImportCheck.self, ImportPresets.self, ImportAliases.self, ImportMappings.self,
      ImportDelete.self,
    ])
}
