extension RFMSegmentTable {
  /// The tables that the program knows by name.
  package static let shipped = [grid, package]

  /// Ten segments by recency and frequency, every score in one of them.
  /// - Source: the map of recency and frequency that Putler published in 2016.
  package static let grid = RFMSegmentTable(
    name: "grid",
    rules: [
      RFMSegmentRule("Champions", 5...5, 4...5),
      RFMSegmentRule("Loyal Customers", 3...4, 4...5),
      RFMSegmentRule("Potential Loyalists", 4...5, 2...3),
      RFMSegmentRule("New Customers", 5...5, 1...1),
      RFMSegmentRule("Promising", 4...4, 1...1),
      RFMSegmentRule("Need Attention", 3...3, 3...3),
      RFMSegmentRule("About to Sleep", 3...3, 1...2),
      RFMSegmentRule("Can't Lose", 1...2, 5...5),
      RFMSegmentRule("At Risk", 1...2, 3...4),
      RFMSegmentRule("Hibernating", 1...2, 1...2),
    ])

  /// Ten segments by all three scores; the rest are others.
  /// - Source: the vignette of the R package rfm 0.3.0.
  package static let package = RFMSegmentTable(
    name: "package",
    rules: [
      RFMSegmentRule("Champions", 5...5, 5...5, 5...5),
      RFMSegmentRule("Potential Loyalist", 3...5, 3...5, 2...5),
      RFMSegmentRule("Loyal Customers", 2...4, 2...4, 2...4),
      RFMSegmentRule("Promising", 3...4, 1...3, 3...5),
      RFMSegmentRule("New Customers", 4...5, 1...3, 1...5),
      RFMSegmentRule("Can't Lose Them", 1...2, 3...4, 4...5),
      RFMSegmentRule("At Risk", 1...2, 2...5, 4...5),
      RFMSegmentRule("Need Attention", 1...3, 3...5, 3...5),
      RFMSegmentRule("About To Sleep", 2...3, 1...3, 1...4),
      RFMSegmentRule("Lost", 1...1, 1...5, 1...5),
    ])
}
