/// Which system a header comes from.
package struct PresetDetection: Sendable {
  /// A preset's best variant for a header.
  package struct Match: Sendable {
    package let preset: ImportPreset
    package let variant: ImportPreset.Variant
    /// The share of the variant's signature that the header has, 0…1.
    package let score: Double
  }

  /// The share of a signature that a header must have.
  package static let threshold = 0.8

  private let names: Set<String>
  private let noun: RecordNoun

  /// Names are compared without case and surrounding space, after NFKC; their order does not matter.
  ///
  /// - Parameter noun: what the file is said to hold.
  package init(names: [String], noun: RecordNoun = .customer) {
    self.names = Set(names.map(\.foldedKey))
    self.noun = noun
  }

  /// The preset with the highest share of its signature, if that reaches the threshold and no other preset ties.
  package var match: Match? {
    let matches = ImportPreset.all(of: noun).compactMap { best(of: $0) }.filter { $0.score >= Self.threshold }
    guard let best = matches.max(by: { $0.score < $1.score }) else { return nil }
    return matches.count(where: { $0.score == best.score }) == 1 ? best : nil
  }

  /// The variant of one preset that fits best: the highest share, then the longest signature.
  package func best(of preset: ImportPreset) -> Match? {
    let telling = Set(preset.telling.map(\.foldedKey))
    let isTold =
      !telling.isEmpty
      && names.contains { PresetColumns.numbered($0).map { telling.contains($0.pattern) } ?? false }
    let matches = preset.variants.map { variant in
      let present = variant.signature.count { names.contains($0.foldedKey) }
      var share = variant.signature.isEmpty ? 0 : Double(present) / Double(variant.signature.count)
      if isTold { share = max(share, Self.threshold + share / 100) }
      return Match(preset: preset, variant: variant, score: share)
    }
    return matches.max { left, right in
      (left.score, left.variant.signature.count) < (right.score, right.variant.signature.count)
    }
  }

  /// Whether names are the header of a system that writes a preamble before it, whatever its rows are.
  ///
  /// No other file's lines are skipped, so that a row of words that happen to be column names stays a row.
  package static func isHeader(_ names: [String]) -> Bool {
    RecordNoun.allCases.contains { noun in
      // Few systems write one: only what looks like the header of such a system is compared with all presets.
      let presets = ImportPreset.all(of: noun).filter { $0.traps.contains(.preamble) }
      guard !presets.isEmpty else { return false }
      let detection = PresetDetection(names: names, noun: noun)
      guard presets.contains(where: { (detection.best(of: $0)?.score ?? 0) >= Self.threshold }) else {
        return false
      }
      return detection.match?.preset.traps.contains(.preamble) ?? false
    }
  }
}
