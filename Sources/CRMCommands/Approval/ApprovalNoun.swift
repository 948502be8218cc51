import ArgumentParser

/// `crm approval`
struct ApprovalNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "approval", abstract: "Approvals of tickets, step by step.",
    subcommands: [
      ApprovalRequest.self, ApprovalList.self, ApprovalShow.self, ApprovalGrant.self, ApprovalDeny.self,
      ApprovalDelegate.self, ApprovalRecall.self,
    ])
}
