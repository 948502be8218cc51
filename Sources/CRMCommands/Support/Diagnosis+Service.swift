import CRMKit

extension Diagnosis {
  /// What is wrong with a calendar, with its hint.
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
        "calendar '\(calendar)' never has \(WorkingDuration(seconds: seconds)) of business hours after \(after)",
        hint: "crm calendar show \(calendar.quotedForShell) shows its business hours and their last day",
        .finding)
    }
  }

  /// What cannot be done with a ticket, with its hint.
  init(ticket error: TicketError) {
    switch error {
    case .beforeLastEvent(let ticket, let last):
      self.init(
        "before_last_event", "ticket \(ticket) has an event at \(last), and no event can be before it",
        hint: "give a time from then on, or import the events as a log: crm ticket import FILE", .conflict)
    case .wrongState(let ticket, let state, let isOver):
      self.init(
        "wrong_state", "ticket \(ticket) is \(isOver ? "closed already" : "open"): \(state)",
        hint: isOver ? "crm ticket reopen \(ticket) opens it again" : "crm ticket close \(ticket) closes it",
        .conflict)
    case .notOfCategory(let state, let category):
      self.init(
        "not_of_category",
        "state '\(state)' is not \(category == .open ? "an open" : "a resolved or closed") state",
        hint: "crm ticket move TICKET --to STATE goes to any state; crm config get ticket.states shows them",
        .usage)
    case .itself(let ticket):
      self.init(
        "itself", "ticket \(ticket) cannot be linked with itself", hint: "name another ticket", .usage)
    case .textMissing:
      self.init(
        "missing_value", "the text is empty", hint: "write it in quotes, or - for standard input", .usage)
    }
  }
}
