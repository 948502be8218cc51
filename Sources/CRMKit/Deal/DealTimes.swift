/// What a row says of when things happened to a deal, all in Unix seconds.
package struct DealTimes: Sendable, Equatable {
  /// When it began.
  package var created: Int64?
  /// Since when it is in its stage.
  package var stage: Int64?
  package var closed: Int64?
  /// The start of the day that it is expected to close on: for a closed deal, the day on which it closed.
  package var closeDay: Int64?
  /// When the system that numbered it last changed it.
  package var updated: Int64?
  /// When it came into which stage.
  package var entered: [StageEntry] = []

  package init() {}
}
