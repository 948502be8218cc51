import ArgumentParser

/// `crm approval`
struct ApprovalNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "approval", abstract: "What others have to agree to before a ticket goes on.",
    subcommands: [
      ApprovalRequest.self, ApprovalList.self, ApprovalShow.self, ApprovalGrant.self, ApprovalDeny.self,
      ApprovalDelegate.self, ApprovalRecall.self,
    ])
}
