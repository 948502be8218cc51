/// A setting that lies above another which must not be the smaller one.
package struct SettingContradiction: Error, Sendable, Equatable {
  /// A setting and the number it has, or would have.
  package struct Side: Sendable, Equatable {
    package var key: Setting.Key
    package var value: Double
    /// Whether somebody set it; else the number is its standard.
    package var isSet: Bool
  }

  package var lower: Side
  package var upper: Side
  /// The one that was about to be changed, exit 64; `nil` if both are stored, exit 78.
  package var changed: Setting.Key?

  /// The one to blame: that which is being changed, else that which somebody set.
  package var culprit: Side {
    if let changed { return changed == upper.key ? upper : lower }
    return lower.isSet || !upper.isSet ? lower : upper
  }

  package var other: Side { culprit == lower ? upper : lower }
}

extension Setting {
  /// Settings of which none may lie above the next.
  private static let ascending: [[Key]] = [[.churnWatch, .churnAtRisk, .churnChurned]]

  /// - Parameter changed: the setting that was just written; `nil` to look at what is stored.
  /// - Throws: ``SettingContradiction``.
  static func checkOrder(of key: Key, changed: Key? = nil, in database: Database) throws {
    for keys in ascending where keys.contains(key) {
      let sides = try keys.map { key in
        SettingContradiction.Side(
          key: key, value: try number(key, in: database), isSet: try value(key.rawValue, in: database) != nil)
      }
      for (lower, upper) in zip(sides, sides.dropFirst()) where lower.value > upper.value {
        throw SettingContradiction(lower: lower, upper: upper, changed: changed)
      }
    }
  }
}
