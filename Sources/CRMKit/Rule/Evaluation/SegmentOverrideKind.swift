/// What is decided about one customer and a segment, whatever its rule says.
package enum SegmentOverrideKind: String, Sendable, CaseIterable {
  /// Belongs to it.
  case pin
  /// Does not.
  case exclude
}
