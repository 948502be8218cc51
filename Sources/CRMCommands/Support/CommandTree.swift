import ArgumentParser

/// Every noun and every verb, in the order of the help: the one list that routing, help, completions and the manual
/// are made from.
///
/// At run time only the verb that was named is parsed, because building the parser for all of them takes longer than
/// most commands do.
package struct CommandTree: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "crm",
    abstract: "Command-line CRM: git for customers, with audit trail and undo.",
    discussion: """
      A whole CRM is one SQLite file: customers, pipeline, support tickets and reports. Every write is a
      changeset that can be shown and undone, like a commit in git, and every command writes text, CSV and
      JSON.

      The database is the one named by --db, else by CRM_DB, else the nearest .crm/crm.db upward from the
      working folder, else the one in your home folder. 'crm init' creates one.
      """,
    subcommands: [DocsNoun.self, Complete.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Records",
        subcommands: [
          CustomerNoun.self, OrderNoun.self, ProductNoun.self, InteractionNoun.self, RateNoun.self,
          TaskNoun.self, TargetNoun.self, FieldNoun.self, ImportNoun.self,
        ]),
      CommandGroup(
        name: "Selling",
        subcommands: [
          FunnelNoun.self, DealNoun.self, ScoreNoun.self, ModelNoun.self, UserNoun.self, TeamNoun.self,
          AssignmentNoun.self,
        ]),
      CommandGroup(
        name: "Service",
        subcommands: [
          TicketNoun.self, TriageNoun.self, KBNoun.self, TemplateNoun.self, CalendarNoun.self, SLANoun.self,
          EscalationNoun.self,
          ApprovalNoun.self, SurveyNoun.self, FeedbackNoun.self,
        ]),
      CommandGroup(
        name: "Questions",
        subcommands: [
          ReportNoun.self,
          SegmentNoun.self, AlertNoun.self, LifecycleNoun.self, SentimentNoun.self,
        ]),
      CommandGroup(
        name: "History",
        subcommands: [Log.self, Show.self, Diff.self, Blame.self, UndoCommand.self, Watch.self]),
      CommandGroup(
        name: "The database",
        subcommands: [
          Init.self, SQL.self, ConfigNoun.self, DatabaseNoun.self, ExportNoun.self, Doctor.self,
          Completion.self, Help.self, Version.self,
        ]),
    ])

  package init() {}

  /// The command or noun that a word under `parent` leads to, by its name or a synonym.
  static func child(_ word: String, of parent: any ParsableCommand.Type) -> (any ParsableCommand.Type)? {
    verb(word, of: parent) ?? Synonyms.command(word, of: parent)
  }

  /// The command or noun called `name` under `parent`.
  static func verb(_ name: String, of parent: any ParsableCommand.Type) -> (any ParsableCommand.Type)? {
    parent.configuration.subcommands.first { $0._commandName == name }
  }

  /// The names under `parent`, for "did you mean"; hidden commands are left out.
  static func names(of parent: any ParsableCommand.Type) -> [String] {
    shown(parent.configuration.subcommands).map { $0._commandName }
  }

  /// Those that help shows.
  static func shown(_ commands: [any ParsableCommand.Type]) -> [any ParsableCommand.Type] {
    commands.filter { $0.configuration.shouldDisplay }
  }

  /// Every verb with the words that call it: `["customer", "import"]`, `["init"]`.
  package static var verbs: [(words: [String], type: any CRMCommand.Type)] {
    configuration.subcommands.flatMap { child -> [(words: [String], type: any CRMCommand.Type)] in
      if let verb = child as? any CRMCommand.Type { return [([child._commandName], verb)] }
      return child.configuration.subcommands.compactMap { verb in
        (verb as? any CRMCommand.Type).map { ([child._commandName, verb._commandName], $0) }
      }
    }
  }
}

extension CommandTree {
  /// The commands and topics of help that a text names: 'crm customer merge', crm help rules.
  static func references(in text: String) -> [PageReference] {
    let words = text.split { !($0.isLetter || $0 == "-") }.map(String.init)
    return words.indices.filter { words[$0] == "crm" }.compactMap { reference(words[($0 + 1)...]) }
  }

  private static func reference(_ words: ArraySlice<String>) -> PageReference? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first
    if first == "help" { return second.flatMap(HelpTopic.init(argument:)).map { .topic($0) } }
    guard let noun = child(first, of: self), noun.configuration.shouldDisplay else { return nil }
    guard !(noun is any CRMCommand.Type), let second, let verb = child(second, of: noun) else {
      return .command([noun._commandName])
    }
    return .command([noun._commandName, verb._commandName])
  }
}
