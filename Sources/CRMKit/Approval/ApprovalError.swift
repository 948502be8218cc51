/// What cannot be done with an approval.
package enum ApprovalError: Error, Sendable, Equatable {
  /// It was granted, denied or recalled already. Exit 5.
  case decided(approval: Int64, state: Approval.State)
  /// A user who is not an approver of the current step. Exit 5.
  case notAsked(approval: Int64, user: String, asked: [String])
  /// Nobody but the one who requested it can recall it. Exit 5.
  case notRequester(approval: Int64, user: String, requester: String)
  /// A vote delegated to a user who has one in the step already. Exit 5.
  case votesAlready(approval: Int64, user: String)
  /// A calendar for a limit that is not given. Exit 64.
  case calendarWithoutLimit
}
