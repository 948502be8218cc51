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

private let sparkBlocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
