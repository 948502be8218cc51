import ArgumentParser
import CRMKit
import Tabular

/// `crm interaction`
struct InteractionNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "interaction", abstract: "Interactions: logged activities such as calls and meetings.",
    discussion: """
      An interaction is a past activity with a customer: a call, an e-mail, a meeting or another contact,
      with its channel, direction, time, duration and text. Tasks are planned activities.
      """,
    subcommands: [
      InteractionAdd.self, InteractionShow.self, ListRecords<InteractionVerbs>.self, InteractionEdit.self,
      DeleteRecords<InteractionVerbs>.self, InteractionImportCommand.self,
      ExportRecords<InteractionVerbs>.self,
    ])
}

enum InteractionVerbs: ExportVerbs, DeleteVerbs {
  static let noun = RecordNoun.interaction
  static let naming = "id or source:number"
  static let columns = RecordTable.interactions.columns

  static let listing = VerbText(
    "List activities: calls, e-mails, meetings and others.",
    """
    All filters must match. --since and --until filter by the time of the interaction. Times are
    2026-01-15, 2026-01, 2026-Q1 or 30d (30 days ago).

    Examples:
      crm interaction list --customer ada@example.org --sort -at
      crm interaction list --kind call --kind chat --direction in --since 2026-01
      crm interaction list --where 'kind = call and duration_seconds > 300' -f csv
    """)

  static let exporting = VerbText(
    "Export interactions to a file, with every column.",
    """
    The file extension selects the format; without one, and on standard output, it is csv. 'crm interaction
    import' reads csv, tsv, json and ndjson back; import the customers first.

    Examples:
      crm interaction export interactions.csv
      crm interaction export --kind call -f ndjson > calls.ndjson
    """)

  static let deleting = VerbText(
    "Delete interactions.",
    """
    To delete several interactions, crm asks for confirmation; scripts pass --yes. 'crm undo' restores
    everything.

    Examples:
      crm interaction delete 3
      crm interaction delete phone:c-17 4 --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] {
    try store.interactionIDs(names)
  }

  static func rows(_ filter: InteractionFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.interactions(filter, in: store)
  }
}
