import ArgumentParser

/// `crm feedback`
struct FeedbackNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "feedback",
    abstract: "Follow-up rules: tasks and tickets from survey responses.",
    discussion: """
      A follow-up rule makes a task or opens a ticket for a response, such as one with a low score, to close
      the loop with the customer.
      """,
    subcommands: [
      FeedbackAdd.self, FeedbackList.self, FeedbackEdit.self, FeedbackDelete.self, FeedbackRunCommand.self,
      FeedbackLog.self,
    ])
}
