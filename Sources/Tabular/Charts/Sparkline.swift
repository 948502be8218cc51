/// A line of values, a character each, from the lowest block for nothing to the highest for the largest value.
///
/// - Parameter values: `nil` where there is none; it is a gap. Negative ones stand as nothing.
package func sparkline(_ values: [Double?]) -> String {
  let largest = values.compactMap(\.self).max() ?? 0
  return String(
    values.map { value in
      guard let value else { return " " }
      guard largest > 0, value > 0 else { return sparkBlocks[0] }
      return sparkBlocks[min(7, Int(value / largest * 7 + 0.5))]
    })
}

/// A line of values in at most `width` characters: neighbours share one where they are more, as the mean of them.
package func sparkline(_ values: [Double?], width: Int) -> String {
  guard values.count > width, width > 0 else { return sparkline(values) }
  let means = (0..<width).map { place -> Double? in
    let known = values[values.count * place / width..<values.count * (place + 1) / width].compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }
  return sparkline(means)
}

private let sparkBlocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
