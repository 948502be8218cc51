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
