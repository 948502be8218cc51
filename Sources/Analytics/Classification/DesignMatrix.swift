/// The coordinates of records, only those that are not 0: of a category with a hundred levels a record has one.
package struct DesignMatrix: Sendable, Equatable {
  package let width: Int
  /// Where the entries of each row begin, and behind them where those of the last one end.
  private(set) var starts: [Int] = [0]
  /// Ascending within a row.
  private(set) var places: [Int32] = []
  private(set) var values: [Double] = []

  package var count: Int { starts.count - 1 }

  /// - Parameters: `columns` — one for each feature of the space by name, at least; `rows` — positions in them.
  /// - Precondition: each feature has a column of its kind.
  /// - Complexity: O(rows × features).
  package init(_ columns: [FeatureColumn], in space: FeatureSpace, rows: [Int]) {
    width = space.width
    var place: Int32 = 0
    let readers = space.features.map { feature -> Reader in
      guard let column = columns.first(where: { $0.name == feature.name }) else {
        preconditionFailure("no column '\(feature.name)'")
      }
      defer { place += Int32(feature.encoding.width) }
      return Reader(column, feature.encoding, from: place)
    }
    starts.reserveCapacity(rows.count + 1)
    places.reserveCapacity(rows.count * readers.count)
    values.reserveCapacity(rows.count * readers.count)
    for row in rows {
      for reader in readers {
        guard let (place, value) = reader.entry(row) else { continue }
        places.append(place)
        values.append(value)
      }
      starts.append(places.count)
    }
  }

  /// The coordinates of one row, with their values.
  package func entries(of row: Int) -> [(place: Int, value: Double)] {
    (starts[row]..<starts[row + 1]).map { (Int(places[$0]), values[$0]) }
  }
}

/// One feature of a matrix that is being filled.
private enum Reader {
  case number([Double], fill: Double, mean: Double, deviation: Double, place: Int32)
  /// `places[code + 1]`; −1 for a level without a coordinate.
  case category([Int32], places: [Int32])

  init(_ column: FeatureColumn, _ encoding: FeatureEncoding, from place: Int32) {
    switch (column.values, encoding) {
    case (.numbers(let numbers), .number(let fill, let mean, let deviation)):
      self = .number(numbers, fill: fill, mean: mean, deviation: deviation, place: place)
    case (.categories(let codes, let levels), .category(_, let known)):
      let offsets = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, Int32($0)) })
      let places = ([""] + levels).map { offsets[$0].map { place + $0 } ?? -1 }
      self = .category(codes, places: places)
    default:
      preconditionFailure("the column '\(column.name)' is not of its feature's kind")
    }
  }

  func entry(_ row: Int) -> (place: Int32, value: Double)? {
    switch self {
    case .number(let numbers, let fill, let mean, let deviation, let place):
      let number = numbers[row].isNaN ? fill : numbers[row]
      return (place, (number - mean) / deviation)
    case .category(let codes, let places):
      let place = places[Int(codes[row]) + 1]
      return place < 0 ? nil : (place, 1)
    }
  }
}
