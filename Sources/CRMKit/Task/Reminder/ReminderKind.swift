/// What a reminder is about. All but tasks follow from the data.
package enum ReminderKind: String, Sendable, CaseIterable {
  case task
  /// An open deal without a task of which, and of whose customer, nothing was heard for a while.
  case followUp = "follow_up"
  /// An open deal that has stayed in its stage as long as the stage expects.
  case quote
  /// A contract of a won deal, or of a customer, that ends.
  case renewal
  case birthday
  /// An open deal, with a task or without, of which nothing was heard for long.
  case silent
  /// The day on which an open deal is to close.
  case close

  /// One sentence for the manual.
  package var help: String {
    switch self {
    case .task: "an open task, on the day on which it is due"
    case .followUp:
      "an open deal without an open task, reminder.follow_up days after its last event or its customer's last interaction"
    case .quote: "an open deal that has been in its stage for the stage's expected_days"
    case .renewal:
      "the day renewal_on of a won deal's file or of a declared field of a customer; else of a won deal contract_months after it was won"
    case .birthday: "a customer's birthday; that of 29 February falls on reminder.leap_day in other years"
    case .silent: "an open deal, reminder.silent days after its last event or its customer's last interaction"
    case .close: "the day on which an open deal is expected to close"
    }
  }
}
