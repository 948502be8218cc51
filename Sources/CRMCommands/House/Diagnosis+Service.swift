import CRMKit

extension Diagnosis {
  /// What is wrong with a calendar, with its cure.
  init(calendar error: CalendarError) {
    switch error {
    case .badName(let name):
      self.init("bad_name", "'\(name)' cannot be a name", hint: "write a name such as office", .usage)
    case .unknownZone(let name):
      self.init(
        "unknown_zone", "'\(name)' is not a time zone", hint: "write a name such as Europe/Berlin, or UTC",
        .usage)
    case .noWorkingTime(let calendar, let seconds, let after):
      self.init(
        "no_working_time",
        "calendar '\(calendar)' never has \(WorkingDuration(seconds: seconds)) of working time after \(after)",
        hint: "crm calendar show \(calendar.quotedForShell) shows its windows and until when they hold",
        .finding)
    }
  }
}
