/// How long a resolution may take, for the share of those that took no longer.
package struct ServiceTarget: Sendable, Equatable {
  /// Seconds by priority.
  package private(set) var seconds: [TicketPriority: Int64] = [:]

  package init() {}

  /// Takes `72h` for every priority, or `urgent=4h` for one.
  ///
  /// - Throws: ``ValueError``.
  package mutating func add(_ text: String) throws(ValueError) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let length = try WorkingDuration(parsing: parts.last ?? "").seconds
    guard parts.count == 2 else {
      for priority in TicketPriority.allCases where seconds[priority] == nil { seconds[priority] = length }
      return
    }
    guard let priority = TicketPriority(rawValue: parts[0]) else {
      throw ValueError(
        .notAllowed, "'\(parts[0])' is not a priority", hint: "write low, normal, high or urgent before the ="
      )
    }
    seconds[priority] = length
  }
}
