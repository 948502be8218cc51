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

private let partialBlocks: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
