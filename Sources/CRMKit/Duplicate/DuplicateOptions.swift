/// How duplicates are looked for.
package struct DuplicateOptions: Sendable, Equatable {
  /// From which probability on a pair is a duplicate: more likely than not.
  package var threshold = 0.5
  /// The fields to compare by; `nil` for all that are informative.
  package var fields: [String]?

  package init() {}
}
