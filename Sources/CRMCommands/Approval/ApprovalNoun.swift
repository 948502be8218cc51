import ArgumentParser

/// `crm approval`
struct ApprovalNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "approval", abstract: "Approvals of tickets, step by step.",
    discussion: """
      A request has steps, one after the other, in which any or all of some users must approve. A single
      rejection ends it.
      """,
    subcommands: [
      ApprovalRequest.self, ApprovalList.self, ApprovalShow.self, ApprovalGrant.self, ApprovalDeny.self,
      ApprovalDelegate.self, ApprovalRecall.self,
    ])
}
