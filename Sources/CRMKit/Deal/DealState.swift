/// The values of a deal that its ledger keeps: each change of one of them is an event.
package struct DealState: Sendable, Equatable {
  /// The stage's id.
  package var stage: Int64
  /// Minor units of ``currency``; `nil` if it is not known yet.
  package var amountMinor: Int64?
  package var currency: Currency?
  /// Ten-thousandths; `nil` for that of the stage.
  package var probabilityE4: Int64?
  /// `YYYY-MM-DD`, the day it is expected to close.
  package var closeOn: String?
  package var owner: String?

  package init(stage: Int64) { self.stage = stage }

  /// The columns of `deal` and `deal_event` behind the stage, in the order of both tables.
  var values: [(column: String, value: SQLValue)] {
    [
      ("amount_minor", .optional(amountMinor)), ("currency", .optional(currency?.code)),
      ("probability_e4", .optional(probabilityE4)), ("close_on", .optional(closeOn)),
      ("owner", .optional(owner)),
    ]
  }
}

extension TableInsertion {
  /// Adds the columns behind the stage, without making a list of them for every event of a file.
  func add(_ state: DealState) throws {
    if let amount = state.amountMinor { try add(amount) } else { try addNull() }
    try add(state.currency?.code)
    if let probability = state.probabilityE4 { try add(probability) } else { try addNull() }
    try add(state.closeOn)
    try add(state.owner)
  }
}
