/// What cannot be done with a deal.
package enum DealError: Error, Sendable, Equatable {
  /// A change that is dated before the deal's last event. Exit 5.
  case beforeLastEvent(deal: Int64, last: Instant)
  /// A deal that is lost without a reason. Exit 64.
  case reasonMissing
  /// A deal that is closed already, or that is not. Exit 5.
  case wrongStatus(deal: Int64, status: StageKind)
  /// A stage of another funnel than the deal's. Exit 64.
  case otherFunnel(stage: String, funnel: String)
}
