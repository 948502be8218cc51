import Analytics

/// The values of one feature of many deals, each different text kept once.
struct GatheredColumn {
  /// Positions in ``levels``; −1 where a deal has no value.
  private(set) var codes: [Int32] = []
  private(set) var levels: [String] = []
  private var positions: [String: Int32] = [:]

  /// - Parameter missing: how many deals came before that have no value.
  init(missing: Int = 0) { codes = Array(repeating: -1, count: missing) }

  /// A value of the deal with this position; those between it and the last one have none.
  mutating func set(_ text: String, at position: Int) {
    pad(to: position)
    guard codes.count == position else { return }
    codes.append(code(of: text))
  }

  /// Gives deals up to `count` no value.
  mutating func pad(to count: Int) {
    while codes.count < count { codes.append(-1) }
  }

  private mutating func code(of text: String) -> Int32 {
    if let known = positions[text] { return known }
    let next = Int32(levels.count)
    positions[text] = next
    levels.append(text)
    return next
  }

  /// Whether every value is a number, and there are two different ones.
  var isNumeric: Bool { levels.count > 1 && levels.allSatisfy { Self.number($0) != nil } }

  func value(at position: Int) -> String? { codes[position] < 0 ? nil : levels[Int(codes[position])] }

  /// The values as numbers, NaN for what is none.
  func numbers(_ name: String) -> FeatureColumn {
    let parsed = levels.map { Self.number($0) ?? .nan }
    return FeatureColumn(name, numbers: codes.map { $0 < 0 ? .nan : parsed[Int($0)] })
  }

  func categories(_ name: String) -> FeatureColumn {
    FeatureColumn(name, categories: codes, levels: levels)
  }

  /// Digits with a sign and a decimal point, and nothing that Swift alone takes for a number (`nan`, `0x1p3`).
  private static func number(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ 0x30...0x39 ~= $0 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }),
      let number = Double(text), number.isFinite
    else { return nil }
    return number
  }
}
