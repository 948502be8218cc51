import CRMKit
import Tabular

extension Environment {
  /// Opens the database the command is about.
  ///
  /// - Throws: ``DatabaseLocation/NotFound``, ``StoreError``.
  package func openStore(_ access: Store.Access) throws -> Store {
    if access == .writing { try refuseLookingBack() }
    let path = try location.find()
    console.detail("database \(path)")
    for copy in Store.removeAbandonedCopies(of: path, context: storeContext) {
      console.note("removed '\(copy)', left by an interrupted backup or restore")
    }
    let store = try Store(path: path, access: access, context: storeContext)
    if let finding = store.rolledBack { console.warn(finding.sentence) }
    if let knownAt { try store.rewind(to: knownAt) }
    console.storedFormat = try storedFormat(of: store)
    if console.terminal.hasInk(global.color) { console.moment = try moment(of: store) }
    return store
  }

  /// What works on the file itself cannot work on its past.
  ///
  /// - Throws: ``UsageError`` `conflicting_options`.
  func refuseLookingBack() throws {
    guard knownAt == nil else {
      throw UsageError(
        .conflictingOptions, "--known-at is only for reading",
        hint: "leave it out, or undo later changesets: see crm undo --help")
    }
  }

  private func moment(of store: Store) throws -> Moment {
    let day = DayZone(try zone(of: store)).day(at: now.seconds)
    return Moment(now: now.seconds, today: CalendarDay(daysSinceEpoch: day).description)
  }

  private func storedFormat(of store: Store) throws -> OutputFormat? {
    guard let name = try store.setting(.format) else { return nil }
    guard let format = OutputFormat(rawValue: name) else {
      throw StoreError.badSetting(key: Setting.Key.format.rawValue, value: name)
    }
    return format
  }

  /// What a changeset of this command says of itself.
  package var storeContext: StoreContext {
    var context = StoreContext(
      now: now, actor: actor, command: commandLine, interruption: interruption,
      busyTimeout: global.busyTimeout, stateFolder: Environment.stateFolder(variables),
      report: console.details, lastCommit: lastCommit, isDryRun: global.dryRun)
    context.isLast = isLast
    return context
  }

  /// `$XDG_STATE_HOME/crm`, by default under `~/.local/state`; `nil` if there is no home.
  static func stateFolder(_ variables: [String: String]) -> String? {
    if let state = variables["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/crm" }
    guard let home = variables["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/state/crm"
  }
}

extension HeadWitness.Finding {
  /// What is reported about it.
  var sentence: String {
    switch self {
    case .behind(let seen, let found):
      "the database ends at changeset \(found), but changeset \(seen) was seen here: is it an older copy?"
    case .rewritten(let changeset):
      "changeset \(changeset) is not the one that was seen here: history was rewritten"
    }
  }
}
