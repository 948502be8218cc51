/// What a funnel cannot be, and what cannot be done with one.
package enum FunnelError: Error, Sendable, Equatable {
  /// No funnel was made yet. Exit 4.
  case none
  /// Several funnels, and none is named. Exit 64.
  case several([String])
  /// A funnel without a stage of a kind. Exit 64.
  case lacks(funnel: String, kind: StageKind)
  /// A name that is empty or looks like an option. Exit 64.
  case badName(String)
  /// Two stages of one name. Exit 64.
  case stageTwice(String)
  /// A stage in which deals are cannot go. Exit 5.
  case stageInUse(stage: String, deals: Int64)
  /// A funnel with deals cannot go. Exit 5.
  case funnelInUse(funnel: String, deals: Int64)
  /// An order that leaves stages out, or names one twice. Exit 64.
  case orderIncomplete(missing: [String])
  /// There is no shipped funnel of this name. Exit 4.
  case unknownTemplate(String, known: [String])
}
