import ArgumentParser

/// `crm sla`
struct SLANoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "sla", abstract: "What is promised of tickets: how soon they are answered and resolved.",
    subcommands: [
      SLAAdd.self, SLAList.self, SLAShow.self, SLAEdit.self, SLAMove.self, SLADelete.self, SLAApply.self,
      SLADue.self,
    ])
}
