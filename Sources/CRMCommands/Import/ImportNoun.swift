import ArgumentParser

/// `crm import`
struct ImportNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "File previews, presets, header names, mappings, whole databases.",
    subcommands: [
      ImportAll.self, ImportCheck.self, ImportPresets.self, ImportAliases.self, ImportMappings.self,
      ImportDelete.self,
    ])
}
