/// That a deal came into a stage.
package struct StageEntry: Sendable, Equatable {
  /// The stage's name as the column's header has it.
  package var stage: String
  /// The funnel's name, where the header has it.
  package var funnel: String?
  /// Unix seconds.
  package var at: Int64
}
