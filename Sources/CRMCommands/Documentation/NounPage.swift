import ArgumentParser

/// What there is to say of a noun: its page in the manual, and what it prints alone.
struct NounPage {
  private let noun: String
  private let type: any ParsableCommand.Type

  init(_ noun: String, _ type: any ParsableCommand.Type) {
    self.noun = noun
    self.type = type
  }

  var help: ManualPage {
    var page = titled
    page.paragraphs(type.configuration.abstract)
    page.paragraphs(type.configuration.discussion)
    page.heading("Verbs")
    page.add(CommandTree.shown(type.configuration.subcommands))
    page.remark("'crm \(noun) <verb> --help' explains one.")
    return page
  }

  var manual: ManualPage {
    var page = titled
    page.heading("Description")
    page.paragraphs(type.configuration.abstract)
    page.paragraphs(type.configuration.discussion)
    page.heading("Verbs")
    let verbs = CommandTree.shown(type.configuration.subcommands)
    page.add(verbs)
    if let list = CommandTree.child("list", of: type) as? any CRMCommand.Type { page.add(list.columns) }
    page.seeAlso(verbs.map { .command([noun, $0._commandName]) } + [.program])
    return page
  }

  private var titled: ManualPage {
    var page = ManualPage(
      Manual.pageName([noun]), section: 1, abstract: type.configuration.abstract)
    page.synopsis = ["crm \(noun) <verb> [arguments] [options]"]
    return page
  }
}

extension ManualPage {
  /// Commands with their abstracts.
  mutating func add(_ commands: [any ParsableCommand.Type]) {
    for command in commands { item(command._commandName, command.configuration.abstract) }
  }
}
