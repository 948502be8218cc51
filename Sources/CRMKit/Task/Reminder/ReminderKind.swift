/// What a reminder is about. All but tasks follow from the data.
package enum ReminderKind: String, Sendable, CaseIterable {
  case task
  /// An open deal without a task, and without activity of the deal or its customer.
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
    case .task: "open task, on its due date"
    case .followUp:
      "open deal without an open task, reminder.follow_up days after its last event or the last interaction of its customer"
    case .quote: "open deal that has been in its stage for the expected_days of the stage"
    case .renewal:
      "contract renewal: the day renewal_on of a won deal or of a custom field of the customer; else contract_months after a deal was won"
    case .birthday: "birthday of a customer; 29 February falls on reminder.leap_day in other years"
    case .silent:
      "open deal without activity for reminder.silent days: no event, and no interaction with its customer"
    case .close: "expected close date of an open deal"
    }
  }
}
