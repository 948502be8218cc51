/// How two records agree on every field: three bits a field.
package struct AgreementPattern: Hashable, Sendable, BitwiseCopyable {
  package private(set) var bits: UInt64 = 0

  /// How many fields there is room for.
  package static let limit = 20

  package init() {}

  init(bits: UInt64) { self.bits = bits }

  @inline(__always)
  package subscript(_ field: Int) -> AgreementLevel {
    get {
      AgreementLevel(rawValue: UInt8(truncatingIfNeeded: bits >> UInt64(truncatingIfNeeded: 3 * field)) & 7)
        ?? .missing
    }
    set {
      bits &= ~(7 << UInt64(truncatingIfNeeded: 3 * field))
      set(field, newValue)
    }
  }

  /// Notes the level of a field that has none so far.
  @inline(__always)
  mutating func set(_ field: Int, _ level: AgreementLevel) {
    bits |= UInt64(level.rawValue) << UInt64(truncatingIfNeeded: 3 * field)
  }

  /// On how many of the first `fields` fields there are two values that are not the same.
  func slips(among fields: Int) -> Int {
    (0..<fields).count { self[$0] != .missing && self[$0] != .exact }
  }
}
