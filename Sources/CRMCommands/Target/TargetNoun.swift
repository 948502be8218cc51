import ArgumentParser

/// `crm target`
struct TargetNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "Sales targets (quotas) per owner and period.",
    discussion: """
      A target, or quota, is what an owner or a team is to reach in a year, a quarter or a month: revenue
      won, deals won, calls and more. 'crm report targets' shows the attainment.
      """,
    subcommands: [
      TargetAdd.self, TargetListCommand.self, TargetShow.self, TargetEdit.self, TargetDelete.self,
      TargetImportCommand.self, TargetExport.self,
    ])
}
