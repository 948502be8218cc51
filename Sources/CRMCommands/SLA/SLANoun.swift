import ArgumentParser

/// `crm sla`
struct SLANoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "sla", abstract: "SLA policies: first response, next response and resolution times.",
    subcommands: [
      SLAAdd.self, SLAList.self, SLAShow.self, SLAEdit.self, SLAMove.self, SLADelete.self, SLAApply.self,
      SLADue.self,
    ])
}
