import ArgumentParser
import CRMKit
import Tabular

/// `crm target`
struct TargetNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "Sales targets (quotas) per owner and period.",
    discussion: """
      A target, or quota, is what an owner or a team is to reach in a year, a quarter or a month: revenue
      won, deals won, calls and more. 'crm report targets' shows the attainment.
      """,
    subcommands: [
      TargetAdd.self, ListRecords<TargetVerbs>.self, TargetShow.self, TargetEdit.self,
      DeleteRecords<TargetVerbs>.self,
      TargetImportCommand.self, ExportRecords<TargetVerbs>.self,
    ])
}

enum TargetVerbs: ExportVerbs, DeleteVerbs {
  static let noun = RecordNoun.target
  static let naming = "id"
  static let columns = RecordTable.targets.columns

  static let listing = VerbText(
    "List sales targets (quotas).",
    """
    Examples:
      crm target list
      crm target list --owner ada --period 2026-Q1
    """)

  static let exporting = VerbText(
    "Export sales targets (quotas) to a file.",
    """
    Examples:
      crm target export targets.csv
    """)

  static let deleting = VerbText(
    "Delete sales targets.",
    """
    To delete several targets, crm asks for confirmation; scripts pass --yes.

    Examples:
      crm target delete 7
      crm target list --period 2025 -f ids | crm target delete --ids-from - --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] {
    try names.map { name in
      guard let id = Int64(name) else { throw RecordError.notFound(noun: "target", name: name) }
      return try store.target(id).id
    }
  }

  static func rows(_ filter: TargetFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.targets(filter, in: store)
  }
}
