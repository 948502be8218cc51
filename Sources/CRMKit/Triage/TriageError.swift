/// What a rule of triage cannot be.
package enum TriageError: Error, Sendable, Equatable {
  /// It sets nothing, and stops nothing. Exit 64.
  case noEffect(rule: String)
}
