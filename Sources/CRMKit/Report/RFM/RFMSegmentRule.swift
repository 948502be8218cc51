import Tabular

/// A named range of scores.
package struct RFMSegmentRule: Sendable, Equatable {
  package var name: String
  package var recency: ClosedRange<Int>
  package var frequency: ClosedRange<Int>
  package var monetary: ClosedRange<Int>

  package init(
    _ name: String, _ recency: ClosedRange<Int>, _ frequency: ClosedRange<Int>,
    _ monetary: ClosedRange<Int> = 1...5
  ) {
    self.name = name
    self.recency = recency
    self.frequency = frequency
    self.monetary = monetary
  }

  func holds(_ r: Int, _ f: Int, _ m: Int) -> Bool {
    recency.contains(r) && frequency.contains(f) && monetary.contains(m)
  }
}

extension RFMSegmentRule: Tabulated {
  package static let columns = [
    Column("segment", help: "name of the segment"),
    Column("r_min", .integer, help: "lowest score of recency"),
    Column("r_max", .integer, help: "highest score of recency"),
    Column("f_min", .integer, help: "lowest score of frequency"),
    Column("f_max", .integer, help: "highest score of frequency"),
    Column("m_min", .integer, help: "lowest score of monetary value"),
    Column("m_max", .integer, help: "highest score of monetary value"),
  ]

  package var cells: [Cell] {
    [.text(name)]
      + [recency, frequency, monetary].flatMap {
        [Cell.integer(Int64($0.lowerBound)), .integer(Int64($0.upperBound))]
      }
  }
}
