import ArgumentParser

/// `crm import`
struct ImportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "What imports understand: files, presets, synonyms, saved mappings.",
    subcommands: [
      ImportCheck.self, ImportPresets.self, ImportAliases.self, ImportMappings.self, ImportDelete.self,
    ])
}
