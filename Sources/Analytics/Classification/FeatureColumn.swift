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
