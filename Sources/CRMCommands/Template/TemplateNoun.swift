import ArgumentParser

/// `crm template`
struct TemplateNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Reply templates with placeholders.",
    subcommands: [
      TemplateAdd.self, TemplateShow.self, TemplateList.self, TemplateEdit.self, TemplateDelete.self,
      TemplateFields.self, TemplateRender.self, TemplateImportCommand.self, TemplateExport.self,
    ])
}
