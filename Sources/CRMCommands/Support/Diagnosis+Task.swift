import CRMKit
import Tabular

extension Diagnosis {
  /// What is wrong with a recurrence rule: the rule, with a mark below the part.
  init(recurrence error: RecurrenceError) {
    switch error.kind {
    case .malformed: self.init("invalid_recurrence", error.message, hint: error.hint, .usage)
    case .neverOccurs:
      self.init(
        "never_occurs", error.message,
        hint: error.hint ?? "start earlier, end later, or use days that exist", .usage)
    }
    field = "every"
    let bytes = Array(error.text.utf8)
    func width(_ range: Range<Int>) -> Int {
      displayWidth(of: String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self))
    }
    excerpt = [
      error.text,
      String(repeating: " ", count: width(0..<error.place.lowerBound))
        + String(repeating: "^", count: max(1, width(error.place))),
    ]
  }

  /// What cannot be done with a task, a reminder or a target, with its hint.
  init(task error: TaskError) {
    switch error {
    case .recursWithoutDue:
      self.init(
        "recurs_without_due", "a recurring task needs a due date", hint: "add --due 2026-02-01",
        .usage)
    case .unknownReminder(let name):
      self.init(
        "not_found", "no reminder '\(name)'", hint: "crm task due --within 365d lists them", .notFound)
    case .cannotDismiss(let task):
      self.init(
        "cannot_dismiss", "task \(task) is a task, which cannot be dismissed",
        hint: "crm task done \(task), or crm task delete \(task)", .usage)
    case .malformedPeriod(let text):
      self.init(
        "malformed_period", "'\(text)' is not the period of a target", hint: "write 2026, 2026-Q1 or 2026-01",
        .usage)
    case .malformedValue(let text):
      self.init(
        "malformed_target", "'\(text)' is not a number above 0", hint: "write a whole number, as 12", .usage)
    case .currencyMissing:
      self.init(
        "currency_missing", "a target in money needs a currency",
        hint: "add --currency EUR, or set it for good with crm config set base-currency EUR", .usage)
    case .currencyOfCount(let metric):
      self.init(
        "currency_of_count", "\(metric) is a count, and has no currency", hint: "leave --currency out", .usage
      )
    }
  }
}
