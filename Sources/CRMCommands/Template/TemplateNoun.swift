import ArgumentParser

/// `crm template`
struct TemplateNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Reply and mailing templates with placeholders.",
    discussion: """
      A template is a text with placeholders such as {{customer.name|there}}. 'crm ticket reply --template'
      answers a ticket with one, and 'crm template render' fills one in for a mailing.
      """,
    subcommands: [
      TemplateAdd.self, TemplateShow.self, TemplateList.self, TemplateEdit.self, TemplateDelete.self,
      TemplateFields.self, TemplateRender.self, TemplateImportCommand.self, TemplateExport.self,
    ])
}
