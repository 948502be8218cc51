import ArgumentParser

/// `crm feedback`
struct FeedbackNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "feedback",
    abstract: "Follow-up rules: tasks and tickets from survey responses.",
    subcommands: [
      FeedbackAdd.self, FeedbackList.self, FeedbackEdit.self, FeedbackDelete.self, FeedbackRunCommand.self,
      FeedbackLog.self,
    ])
}
