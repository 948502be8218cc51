/// What there is to say of the program: `crm(1)`, and what `crm` prints alone.
struct ProgramPage {
  private let configuration = CommandTree.configuration

  var help: ManualPage {
    var page = titled
    page.paragraphs(configuration.abstract)
    addGroups(to: &page) { $0.heading($1) }
    addTopics(to: &page)
    page.remark(
      "'crm <noun>' lists its verbs, 'crm <noun> <verb> --help' explains one, 'crm help <topic>' a topic.")
    return page
  }

  var manual: ManualPage {
    get throws {
      var page = titled
      page.heading("Description")
      page.paragraphs(configuration.discussion)
      page.heading("Commands")
      addGroups(to: &page) { $0.subheading($1) }
      addTopics(to: &page)
      let options = try OptionsPage()
      options.addOptions(to: &page)
      options.addEnvironment(to: &page)
      let commands = configuration.groupedSubcommands.flatMap { CommandTree.shown($0.subcommands) }
      page.seeAlso(commands.map { .command([$0._commandName]) } + HelpTopic.allCases.map { .topic($0) })
      return page
    }
  }

  private var titled: ManualPage {
    var page = ManualPage("crm", section: 1, abstract: configuration.abstract)
    page.synopsis = ["crm <noun> <verb> [arguments] [options]"]
    return page
  }

  private func addGroups(to page: inout ManualPage, title: (inout ManualPage, String) -> Void) {
    for group in configuration.groupedSubcommands {
      title(&page, group.name)
      page.add(CommandTree.shown(group.subcommands))
    }
  }

  private func addTopics(to page: inout ManualPage) {
    page.heading("Topics of 'crm help'")
    for topic in HelpTopic.allCases { page.item(topic.rawValue, topic.abstract + ".") }
  }
}
