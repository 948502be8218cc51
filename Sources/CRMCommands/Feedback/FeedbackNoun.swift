import ArgumentParser

/// `crm feedback`
struct FeedbackNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "feedback",
    abstract: "What is to be done about answers: a bad score makes a task or opens a ticket.",
    subcommands: [
      FeedbackAdd.self, FeedbackList.self, FeedbackEdit.self, FeedbackDelete.self, FeedbackRunCommand.self,
      FeedbackLog.self,
    ])
}
