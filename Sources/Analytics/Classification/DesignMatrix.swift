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

/// What is known of each record of a population under one name.
package struct FeatureColumn: Sendable, Equatable {
  package enum Values: Sendable, Equatable {
    /// NaN where nothing is known.
    case numbers([Double])
    /// Positions in `levels`; −1 where nothing is known, which counts as the level "".
    case categories([Int32], levels: [String])
  }

  package let name: String
  package let values: Values

  package init(_ name: String, numbers: [Double]) {
    self.name = name
    values = .numbers(numbers)
  }

  package init(_ name: String, categories: [Int32], levels: [String]) {
    self.name = name
    values = .categories(categories, levels: levels)
  }

  /// - Complexity: O(n).
  package init(_ name: String, texts: [String]) {
    var positions: [String: Int32] = [:]
    var levels: [String] = []
    let codes = texts.map { text -> Int32 in
      if let known = positions[text] { return known }
      let next = Int32(levels.count)
      positions[text] = next
      levels.append(text)
      return next
    }
    self.init(name, categories: codes, levels: levels)
  }

  package var count: Int {
    switch values {
    case .numbers(let numbers): numbers.count
    case .categories(let codes, _): codes.count
    }
  }
}

/// The coordinates of a model: one for each number and one for each level of a category but the first.
///
/// - Source: Hastie, Tibshirani & Friedman 2009, The Elements of Statistical Learning, 3.2 (dummy coding) and 3.4.1 (inputs
///   of a penalised regression are standardised).
package struct FeatureSpace: Sendable, Equatable, Codable {
  package struct Feature: Sendable, Equatable, Codable {
    package let name: String
    package let encoding: FeatureEncoding
  }

  package let features: [Feature]
  /// The columns that are the same in the whole training set, and so have no coordinates.
  package let constant: [String]

  /// - Parameters: `rows` — the positions of the training set; `fills` — what stands for a number that is not known, by
  ///   name; its median otherwise.
  package init(_ columns: [FeatureColumn], rows: [Int], fills: [String: Double] = [:]) {
    var features: [Feature] = []
    var constant: [String] = []
    for column in columns {
      if let encoding = FeatureEncoding(column, rows: rows, fill: fills[column.name]) {
        features.append(Feature(name: column.name, encoding: encoding))
      } else {
        constant.append(column.name)
      }
    }
    self.features = features
    self.constant = constant
  }

  package var width: Int { features.reduce(0) { $0 + $1.encoding.width } }

  /// A coordinate's feature, and its level where the feature is a category.
  package var coordinates: [(feature: String, level: String?)] {
    features.flatMap { feature -> [(feature: String, level: String?)] in
      switch feature.encoding {
      case .number: [(feature.name, nil)]
      case .category(_, let levels): levels.map { (feature.name, $0) }
      }
    }
  }
}

/// How the values of one feature become coordinates, as learned from the records of a training set.
package enum FeatureEncoding: Sendable, Equatable, Codable {
  /// One coordinate, (value − mean) ÷ deviation. `fill` stands for a value that is not known: the median of the training
  /// set, so that one huge value does not move it.
  case number(fill: Double, mean: Double, deviation: Double)
  /// A coordinate for each of `levels`, 1 where the record has it. `base`, the first level in the order of Unicode, has
  /// none: all coordinates are 0 for it, and so they are for a level that was not in the training set.
  case category(base: String, levels: [String])

  package var width: Int {
    switch self {
    case .number: 1
    case .category(_, let levels): levels.count
    }
  }

  /// - Parameters: `rows` — the training set.
  /// - Returns: `nil` where the column is the same in the whole training set, and so says nothing.
  /// - Complexity: O(n log n) for numbers, O(n + k log k) for k levels.
  package init?(_ column: FeatureColumn, rows: [Int], fill: Double? = nil) {
    switch column.values {
    case .numbers(let numbers):
      let known = rows.map { numbers[$0] }.filter { !$0.isNaN }
      guard let fill = fill ?? SortedSample(known).median else { return nil }
      let count = Double(rows.count)
      let filled = rows.map { numbers[$0].isNaN ? fill : numbers[$0] }
      let mean = filled.reduce(0, +) / count
      // By the number of records, not one less: it is a scale, and estimates nothing.
      let deviation = (filled.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
      guard deviation > 1e-12 * max(1, abs(mean)) else { return nil }
      self = .number(fill: fill, mean: mean, deviation: deviation)
    case .categories(let codes, let levels):
      var isSeen = Array(repeating: false, count: levels.count + 1)
      for row in rows { isSeen[Int(codes[row]) + 1] = true }
      var seen = levels.indices.filter { isSeen[$0 + 1] }.map { levels[$0] }
      if isSeen[0], !seen.contains("") { seen.append("") }
      seen.sort { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
      guard seen.count > 1 else { return nil }
      self = .category(base: seen[0], levels: Array(seen.dropFirst()))
    }
  }
}
