import ArgumentParser

/// The short help: what `crm` alone or a noun alone prints.
struct Overview {
  private let parent: any ParsableCommand.Type
  private let words: [String]

  init(of parent: any ParsableCommand.Type, words: [String]) {
    self.parent = parent
    self.words = words
  }

  var text: String {
    let isRoot = words.isEmpty
    let configuration = parent.configuration
    var text =
      "\(configuration.abstract)\n\nusage: crm \(words.first ?? "<noun>") <verb> [arguments] [options]\n"
    let all = configuration.subcommands.filter { $0.configuration.shouldDisplay }
    let width = all.map { $0._commandName.count }.max() ?? 0
    for group in configuration.groupedSubcommands {
      text += "\n\(group.name)\n" + lines(group.subcommands, width)
    }
    if configuration.ungroupedSubcommands.contains(where: { $0.configuration.shouldDisplay }) {
      text += "\n" + lines(configuration.ungroupedSubcommands, width)
    }
    return text
      + (isRoot
        ? "\n'crm <noun>' lists its verbs, 'crm <noun> <verb> --help' explains one.\n"
        : "\n'crm \(words.joined(separator: " ")) <verb> --help' explains one.\n")
  }

  private func lines(_ commands: [any ParsableCommand.Type], _ width: Int) -> String {
    commands.filter { $0.configuration.shouldDisplay }.map { command in
      let name = command._commandName
      let gap = String(repeating: " ", count: width - name.count + 2)
      return "  \(name)\(gap)\(command.configuration.abstract)\n"
    }.joined()
  }
}
