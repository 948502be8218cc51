/// How far two records agree on a field.
package enum AgreementLevel: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// One of them has no value: it says nothing.
  case missing = 0
  case different = 1
  /// Likely a variant: Jaro–Winkler of .88, one part of a date that differs.
  case near = 2
  /// Likely a slip: Jaro–Winkler of .94, one wrong digit, day and month exchanged.
  case close = 3
  case exact = 4
  /// Given and family name stand in each other's place.
  case swapped = 5

  /// How many levels there are, with the missing one.
  static let count = 6
}
