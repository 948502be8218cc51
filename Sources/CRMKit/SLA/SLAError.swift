/// What a policy of service cannot be.
package enum SLAError: Error, Sendable, Equatable {
  /// It has no target. Exit 64.
  case noTarget(policy: String)
  /// A warning of a timer without a target. Exit 64.
  case warningWithoutTarget(SLAClock)
  /// A warning that would come before the timer starts. Exit 64.
  case warningTooEarly(SLAClock, target: WorkingDuration)
  /// No ticket is, or was, in a state of the name. Exit 64.
  case unknownState(String, known: [String])
}
