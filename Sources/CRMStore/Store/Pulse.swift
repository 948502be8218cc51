/// Told many times a second that a command is still at work, and how far it has come where that is known.
package final class Pulse: Sendable {
  /// A part of the work: so many of so many.
  package struct Step: Sendable, Equatable {
    package var done: Int
    /// `nil` where the whole is not known.
    package var total: Int?
    /// What is counted, in the plural.
    package var unit: String

    package init(done: Int, total: Int? = nil, unit: String) {
      self.done = done
      self.total = total
      self.unit = unit
    }
  }

  private let note: @Sendable (Step?) -> Void

  package init(_ note: @escaping @Sendable (Step?) -> Void) { self.note = note }

  package func beat(_ step: Step? = nil) { note(step) }
}
