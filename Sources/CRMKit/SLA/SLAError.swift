/// What a policy of service cannot be.
package enum SLAError: Error, Sendable, Equatable {
  /// It promises nothing. Exit 64.
  case noTarget(policy: String)
  /// A warning of a clock without a target. Exit 64.
  case warningWithoutTarget(SLAClock)
  /// A warning that would come before the clock begins. Exit 64.
  case warningTooEarly(SLAClock, target: WorkingDuration)
  /// No ticket is, or was, in a state of the name. Exit 64.
  case unknownState(String, known: [String])
}
