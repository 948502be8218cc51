/// What a row of a file, or a command line, says about a deal, each value checked; `nil` means that it says nothing.
package struct DealDraft: Sendable, Equatable {
  package var customer = CustomerReference()
  /// The number our own export has for it: rows that share it are one deal.
  package var exportID: String?
  /// The source system of the number.
  package var source: String?
  /// Its number there.
  package var number: String?
  /// Whether the number is that of a column called `id`: a deal without a number may be the same.
  var isBareNumber = false
  package var name: String?
  /// The funnel's name as written.
  package var funnel: String?
  /// The stage's name as written.
  package var stage: String?
  /// Whether it is open, won or lost, if the row says so beside the stage. A closed deal may then name the stage in which
  /// it was before.
  package var kind: StageKind?
  /// Whether the stage that the row names is an open, won or lost one, if the row says so.
  package var stageKind: StageKind?
  /// Minor units of ``currency``.
  package var amountMinor: Int64?
  package var currency: Currency?
  /// Ten-thousandths.
  package var probabilityE4: Int64?
  /// `YYYY-MM-DD`.
  package var closeOn: String?
  package var owner: String?
  package var leadSource: String?
  package var campaign: String?
  package var lostReason: String?
  package var note: String?
  package var times = DealTimes()
  package var contacts: [DealContact] = []
  package var custom: [CustomValue] = []
  /// One for a row of a file; a command may give several.
  package var lines: [OrderLine] = []
  /// Whether the line's amount is the deal's: the row names a product and no price.
  package var isLineWhole = false
  /// Whether the file has no amounts of deals, so that they are those of their lines.
  package var sumsLines = false
  /// What the row says of an event, where it is one of a log.
  package var event: DealLogEntry?
  /// Set where the row is to be counted as skipped.
  package var skip: SkipReason?

  package init() {}
}

/// What a row says of when things happened to a deal, all in Unix seconds.
package struct DealTimes: Sendable, Equatable {
  /// When it began.
  package var created: Int64?
  /// Since when it is in its stage.
  package var stage: Int64?
  package var closed: Int64?
  package var won: Int64?
  package var lost: Int64?
  /// The start of the day that it is expected to close on: for a closed deal, the day on which it closed.
  package var closeDay: Int64?
  /// When its source system last changed it.
  package var updated: Int64?
  /// When it came into which stage.
  package var entered: [StageEntry] = []

  package init() {}

  /// When a deal that is won or lost closed.
  func closing(_ kind: StageKind?) -> Int64? { closed ?? (kind == .lost ? lost ?? won : won ?? lost) }

  /// The first thing that is known to have happened.
  var earliest: Int64? {
    ([created, stage, closing(nil), updated] + entered.map(\.at)).compactMap(\.self).min()
  }
}
