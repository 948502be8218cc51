/// What a row of a file, or a command line, says about a ticket; `nil` means that it says nothing.
package struct TicketDraft: Sendable, Equatable {
  package var customer = CustomerReference()
  /// The system that numbered it.
  package var source: String?
  /// Its number there.
  package var number: String?
  /// Whether the number is that of a column called `id`: a ticket without a number may be the same.
  var isBareNumber = false
  package var subject: String?
  package var channel: String?
  /// Unix seconds.
  package var createdAt: Int64?
  package var tags: [String] = []
  package var custom: [CustomValue] = []
  package var entry = TicketEntry()
  package var times = TicketTimes()
  /// The id of our own export.
  package var exportID: Int64?

  package init() {}
}

/// When a ticket came to what a row with the whole of it says; Unix seconds.
package struct TicketTimes: Sendable, Equatable {
  package var updated: Int64?
  package var assigned: Int64?
  package var firstReply: Int64?
  /// From the beginning to the first answer.
  package var firstReplySeconds: Int64?
  package var closed: Int64?

  package init() {}
}

/// What a row, or a command line, says of a ticket at one time.
package struct TicketEntry: Sendable, Equatable {
  /// Unix seconds.
  package var at: Int64?
  package var kind: TicketEvent.Kind?
  package var direction: InteractionDirection?
  /// The state as it is called there.
  package var state: String?
  /// The category of the state, where the file says it.
  package var stateCategory: ServiceState.Category?
  package var values = TicketValues()
  /// Unix seconds of the resolution.
  package var resolvedAt: Int64?
  package var actor: String?
  package var messageID: String?
  package var text: String?
  /// Whether it is a row of a log.
  package var isEvent = false
  /// Whether it is an event of our own export, which tells the whole standing: what is blank is empty.
  package var isWhole = false
  /// Whether the file has a column for the resolution, so that a blank means that none is known.
  package var saysResolution = false

  package init() {}
}
