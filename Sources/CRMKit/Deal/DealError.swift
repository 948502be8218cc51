/// What cannot be done with a deal.
package enum DealError: Error, Sendable, Equatable {
  /// A change that is dated before the deal's last event. Exit 5.
  case beforeLastEvent(deal: Int64, last: Instant)
  /// A deal that is lost without a reason. Exit 64.
  case reasonMissing
  /// Another currency without an amount in it. Exit 64.
  case amountMissing(Currency)
  /// A deal that is closed already, or that is not. Exit 5.
  case wrongStatus(deal: Int64, status: StageKind)
  /// A stage in which deals are closed, where an open one is meant. Exit 64.
  case notAnOpenStage(stage: String, kind: StageKind)
}
