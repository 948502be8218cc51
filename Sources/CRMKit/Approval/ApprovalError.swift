/// What cannot be done with an approval.
package enum ApprovalError: Error, Sendable, Equatable {
  /// It was granted, denied or recalled already. Exit 5.
  case decided(approval: Int64, state: Approval.State)
  /// Somebody whose vote the step does not wait for. Exit 5.
  case notAsked(approval: Int64, user: String, asked: [String])
  /// Nobody but the one who requested it can recall it. Exit 5.
  case notRequester(approval: Int64, user: String, requester: String)
  /// A vote handed to somebody who has one in the step already. Exit 5.
  case votesAlready(approval: Int64, user: String)
  /// A calendar for a limit that is not given. Exit 64.
  case calendarWithoutLimit
}
