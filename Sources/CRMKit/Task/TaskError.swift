/// What cannot be done with a task, a reminder or a target.
package enum TaskError: Error, Sendable, Equatable {
  /// A task that recurs and is due on no day. Exit 64.
  case recursWithoutDue
  /// A reminder that is not there now. Exit 4.
  case unknownReminder(String)
  /// A task is done or deleted, not dismissed. Exit 64.
  case cannotDismiss(task: Int64)
  /// A period of a target that is none. Exit 64.
  case malformedPeriod(String)
  /// A target that is no whole number above 0. Exit 64.
  case malformedValue(String)
  /// A target of money without a currency. Exit 64.
  case currencyMissing
  /// A currency of a target that counts. Exit 64.
  case currencyOfCount(metric: String)
}
