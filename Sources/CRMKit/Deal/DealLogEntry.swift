/// What a row of an event log says of the event alone.
package struct DealLogEntry: Sendable, Equatable {
  /// Unix seconds.
  package var at: Int64
  /// Its place in the ledger it was exported from: such a row is the whole state, and blanks are values that are not known.
  package var number: Int64?
  package var actor: String?
  package var reason: String?
}
