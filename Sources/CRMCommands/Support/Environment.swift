import CRMKit
import Foundation

/// What a command may know of the world: clock, variables, folder, console. Passed to it, never fetched by it.
package struct Environment {
  /// What every verb was asked: `--db`, `--format`, `--dry-run`.
  package let global: GlobalOptions
  /// The variables of the process.
  package let variables: [String: String]
  /// The folder the command was started in, absolute.
  package let workingDirectory: String
  /// What was typed, quoted for a shell, secrets struck out.
  package let commandLine: String
  /// Standard input, output and error.
  package let streams: StandardStreams
  /// What writes to standard output and standard error.
  package let console: Console
  /// Whether a signal asked to stop.
  package let interruption: Interruption
  /// What the command has committed.
  let lastCommit = LastCommit()
  /// `--now`, else the moment of `--known-at`, else `CRM_NOW`, else the clock when the command started.
  package private(set) var now: Instant
  /// Up to when to know: `--known-at`.
  package private(set) var knownAt: KnownAt?
  /// `--tz`, else `CRM_TZ`, else `TZ`, else UTC: where a day begins, if the database does not say.
  package let timeZone: TimeZone
  /// Whether the process ends with the command.
  let isLast: Bool
  /// Whether the zone was asked for, so that the database's own does not count.
  package let hasZone: Bool

  init(_ process: ProcessContext, global: GlobalOptions) throws {
    self.global = global
    variables = process.variables
    streams = process.streams
    workingDirectory = process.workingDirectory
    commandLine = process.commandLine
    isLast = process.endsWithCommand
    now = try Environment.now(global, process.variables)
    timeZone = try Environment.timeZone(global, process.variables)
    hasZone = ["CRM_TZ", "TZ"].contains { process.variables.nonEmpty($0) != nil } || global.tz != nil
    let location = DatabaseLocation(
      option: global.db, variables: process.variables, workingDirectory: process.workingDirectory)
    console = try Console(
      global, in: process,
      protecting: ProtectedFiles(
        database: try? location.find(), stateFolder: Environment.stateFolder(process.variables)))
    interruption = console.interruption
  }

  /// The world as it was at `--known-at`, where that is asked for.
  func atKnownTime() throws -> Environment {
    guard let text = global.knownAt else { return self }
    let store = try Store(path: location.find(), access: .reading, context: storeContext)
    var past = self
    let moment = try store.knownAt(text, now: now, in: zone(of: store))
    past.knownAt = moment
    if global.now == nil { past.now = moment.instant }
    console.hold()
    return past
  }

  /// Who is at work, for the history: `CRM_ACTOR`, else the user who called sudo, else the user, else the name of the account
  /// that the process runs as, which cron need not set a variable for.
  package var actor: String {
    for name in ["CRM_ACTOR", "SUDO_USER", "USER", "LOGNAME"] {
      if let value = variables[name], !value.isEmpty { return value }
    }
    return accountName(of: getuid()) ?? "uid:\(getuid())"
  }

  /// Where the database is looked for.
  package var location: DatabaseLocation {
    DatabaseLocation(option: global.db, variables: variables, workingDirectory: workingDirectory)
  }

  private static func now(_ global: GlobalOptions, _ variables: [String: String]) throws -> Instant {
    if let text = global.now ?? variables.nonEmpty("CRM_NOW") { return try Instant(parsing: text) }
    return Instant(seconds: Int64(time(nil)))
  }

  private static func timeZone(_ global: GlobalOptions, _ variables: [String: String]) throws -> TimeZone {
    let asked = global.tz ?? variables.nonEmpty("CRM_TZ")
    guard let name = asked ?? variables.nonEmpty("TZ"), name != "UTC" else { return .gmt }
    if let zone = TimeZone(identifier: name) { return zone }
    guard asked != nil else { return .gmt }
    throw UsageError(
      .unknownZone, "'\(name)' is not a time zone", hint: "write a name such as Europe/Berlin, or UTC")
  }
}
