/// The coefficient of correlation of two lists of the same length, −1…1.
///
/// - Returns: `nil` where one of the lists does not vary.
/// - Source: Pearson 1895, Proceedings of the Royal Society of London 58.
package func correlation(_ left: [Double], _ right: [Double]) -> Double? {
  let n = Double(left.count)
  let leftMean = left.reduce(0, +) / n
  let rightMean = right.reduce(0, +) / n
  var (product, leftSquares, rightSquares) = (0.0, 0.0, 0.0)
  for (x, y) in zip(left, right) {
    product += (x - leftMean) * (y - rightMean)
    leftSquares += (x - leftMean) * (x - leftMean)
    rightSquares += (y - rightMean) * (y - rightMean)
  }
  guard leftSquares > 0, rightSquares > 0 else { return nil }
  return product / (leftSquares.squareRoot() * rightSquares.squareRoot())
}
