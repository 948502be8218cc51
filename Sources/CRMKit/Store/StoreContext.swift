/// Who writes, when and by what command: what a changeset says of itself, and how patient the store is.
package struct StoreContext: Sendable {
  /// The moment every clock reads during the command.
  package var now: Instant
  package var actor: String
  /// The command line with secrets struck out.
  package var command: String
  package var interruption: Interruption
  /// How long to wait for another writer, in seconds.
  package var busyTimeout: Double
  /// The folder of head witnesses, `$XDG_STATE_HOME/crm`; `nil` where there is no home.
  package var stateFolder: String?
  /// Where is noted what was committed.
  package var lastCommit: LastCommit

  package init(
    now: Instant, actor: String, command: String, interruption: Interruption = .none,
    busyTimeout: Double = 5, stateFolder: String? = nil,
    lastCommit: LastCommit = LastCommit()
  ) {
    self.now = now
    self.actor = actor
    self.command = command
    self.interruption = interruption
    self.busyTimeout = busyTimeout
    self.stateFolder = stateFolder
    self.lastCommit = lastCommit
  }
}
