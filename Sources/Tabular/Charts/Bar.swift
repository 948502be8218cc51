/// A bar of block characters, in eighths of a column.
///
/// - Parameters:
///   - fraction: how much of the width it fills, 0…1; less is nothing, more is everything.
///   - width: columns of the terminal for the whole.
/// - Returns: at least a hairline for anything above 0.
package func bar(_ fraction: Double, width: Int = 20) -> String {
  guard fraction > 0 else { return "" }
  let eighths = max(1, Int((min(1, fraction) * Double(width) * 8).rounded()))
  let full = String(repeating: "█", count: eighths / 8)
  return eighths % 8 == 0 ? full : full + String(partialBlocks[eighths % 8 - 1])
}

/// A bar that begins where another ends, as those of a waterfall do, in whole columns.
///
/// - Parameters:
///   - range: which part of the width it fills, within 0…1.
///   - width: columns of the terminal for the whole.
/// - Returns: at least one column for anything that is not empty.
package func bar(_ range: ClosedRange<Double>, width: Int = 20) -> String {
  guard range.lowerBound < range.upperBound else { return "" }
  func column(_ share: Double) -> Int { Int((min(1, max(0, share)) * Double(width)).rounded()) }
  let start = min(width - 1, column(range.lowerBound))
  let filled = max(1, column(range.upperBound) - start)
  return String(repeating: " ", count: start) + String(repeating: "█", count: filled)
}

private let partialBlocks: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
