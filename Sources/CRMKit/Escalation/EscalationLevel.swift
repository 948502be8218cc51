/// A level of an escalation policy: the share of the target, and the actions.
package struct EscalationLevel: Sendable, Hashable {
  /// Of the target of the timer.
  package var percent: Int64
  /// Working seconds behind that.
  package var offset: Int64
  package var actions: EscalationActions

  /// The working seconds of a target after which it is reached.
  func seconds(of target: Int64) -> Int64 { target * percent / 100 + offset }

  /// `100%+2h`.
  package var place: String {
    "\(percent)%"
      + (offset == 0 ? "" : "+\(WorkingDuration(seconds: offset).description.replacing(" ", with: ""))")
  }

  /// Reads `50%: notify ada`, `100%+2h: team second-level, priority high, tag late`.
  ///
  /// - Throws: ``ValueError`` `invalid_level`.
  package init(parsing text: String) throws(ValueError) {
    let halves = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    let place = (halves.first ?? "").split(separator: "+", maxSplits: 1).map { String($0).trimmed }
    guard halves.count == 2, let first = place.first, first.hasSuffix("%"),
      let percent = Int64(first.dropLast()), 0...1000 ~= percent
    else {
      throw ValueError(
        .invalidLevel, "'\(text)' is not an escalation level",
        hint: "write '50%: notify ada', or '100%+2h: team second-level, priority high'")
    }
    self.percent = percent
    offset = place.count == 2 ? try WorkingDuration(parsing: place[1]).seconds : 0
    actions = try EscalationActions(parsing: halves[1])
  }

  init(percent: Int64, offset: Int64, actions: EscalationActions) {
    self.percent = percent
    self.offset = offset
    self.actions = actions
  }
}

extension EscalationLevel: CustomStringConvertible {
  /// As it is read: `100%+2h: team second-level, priority high`.
  package var description: String { "\(place): \(actions)" }
}
