/// How a command ends, for the shell and for scripts. The table in `crm-exit-status(7)` is made from this list.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  case finding = 1
  case critical = 2
  case someRejected = 3
  case notFound = 4
  case conflict = 5
  case usage = 64
  case invalidData = 65
  case missingInput = 66
  case defect = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case permission = 77
  case configuration = 78
  case hungUp = 129
  case interrupted = 130
  case brokenPipe = 141
  case terminated = 143

  /// One line for the manual.
  package var meaning: String {
    switch self {
    case .done: "Success. A list with no rows is a success as well."
    case .finding:
      "The answer is no, or there are findings: a list with rows under --exit-code, a check with differences, "
        + "a setting that is not set."
    case .critical: "A check found at least one critical alert."
    case .someRejected: "An import finished, and some rows were rejected (--on-error skip)."
    case .notFound: "The named record does not exist."
    case .conflict:
      "Conflict: an ambiguous name, a unique key that is taken, an undo that would overwrite later changes."
    case .usage: "The command line is wrong."
    case .invalidData: "The input data are invalid; nothing was written."
    case .missingInput: "The input file or the database does not exist."
    case .defect: "A defect of the program."
    case .cannotCreate: "The output cannot be created."
    case .inputOutput: "Reading or writing failed, or the disk is full."
    case .busy: "The database is busy; the same command may work later."
    case .permission: "Permission is denied, or the permissions of the database are unsafe."
    case .configuration: "The database was made by a newer version of the program, or a setting is wrong."
    case .hungUp: "Ended by SIGHUP; nothing was written."
    case .interrupted: "Ended by SIGINT; nothing was written."
    case .brokenPipe: "Ended by SIGPIPE: the reader of the output went away."
    case .terminated: "Ended by SIGTERM; nothing was written."
    }
  }
}

extension ExitStatus {
  /// What a shell reports for a process ended by `signal`.
  package init(signal: Int32) { self = ExitStatus(rawValue: 128 + signal) ?? .terminated }

  /// The signal the process must die of, for those who look.
  package var signal: Int32? { rawValue > 128 ? rawValue - 128 : nil }
}
