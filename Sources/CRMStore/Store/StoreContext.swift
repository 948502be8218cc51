import Synchronization

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
  /// Told what the store waits for and how long it did; `nil` where nobody wants to know.
  package var report: (@Sendable (String) -> Void)?
  /// Where is noted what was committed.
  package var lastCommit: LastCommit
  /// What is written will be taken back.
  package var isDryRun: Bool
  /// Whether the process ends with what is done here, so that the system takes back what it needed.
  package var isLast = false
  /// What the database holds, and what follows when it is written.
  package let model: DataModel

  package init(
    model: DataModel, now: Instant, actor: String, command: String, interruption: Interruption = .none,
    busyTimeout: Double = 5, stateFolder: String? = nil,
    report: (@Sendable (String) -> Void)? = nil,
    lastCommit: LastCommit = LastCommit(), isDryRun: Bool = false
  ) {
    self.model = model
    self.now = now
    self.actor = actor
    self.command = command
    self.interruption = interruption
    self.busyTimeout = busyTimeout
    self.stateFolder = stateFolder
    self.report = report
    self.lastCommit = lastCommit
    self.isDryRun = isDryRun
  }
}

/// The last changeset a command committed: what stays done when the command fails after it.
package final class LastCommit: Sendable {
  private let number = Atomic<Int64>(0)

  package init() {}

  /// `nil` while nothing was committed.
  package var changeset: Int64? {
    let value = number.load(ordering: .relaxed)
    return value == 0 ? nil : value
  }

  func note(_ changeset: Int64) { number.store(changeset, ordering: .relaxed) }
}
