import Foundation

/// Labelled texts as rows of numbered features, those that at least `leastTexts` of them have.
struct TextCorpus {
  let feature: TextFeature
  /// The spelling of each feature, by its number; the numbers follow the order of the keys.
  let grams: [String]
  let isPositive: [Bool]
  /// The features of all rows, one row after the other.
  let features: [Int32]
  /// Where each row begins among the features, and the end of the last.
  let starts: [Int]

  /// - Complexity: O(n log n) in the number of grams.
  init(_ texts: [LabelledText], feature: TextFeature, leastTexts: Int = 2) {
    self.feature = feature
    isPositive = texts.map(\.isPositive)
    let rows = texts.map { feature.keys(of: $0.text) }
    var counts: [UInt64: Int] = [:]
    for key in rows.joined() { counts[key, default: 0] += 1 }
    let kept = counts.filter { $0.value >= leastTexts }.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices.lazy.map(Int32.init)))
    var grams = [String](repeating: "", count: kept.count)
    for text in texts {
      feature.visit(text.text) { key, spelling in
        guard let number = numbers[key], grams[Int(number)].isEmpty else { return }
        grams[Int(number)] = spelling()
      }
    }
    self.grams = grams
    var features: [Int32] = []
    var starts = [0]
    for row in rows {
      features += row.compactMap { numbers[$0] }
      starts.append(features.count)
    }
    (self.features, self.starts) = (features, starts)
  }

  var count: Int { isPositive.count }
  var positives: Int { isPositive.count(where: \.self) }
}

extension TextCorpus {
  /// Differences of the logarithms of the chances that a feature of a text of either label is this one.
  func naiveBayes() -> TextWeights {
    var counts = [[Double]](repeating: [Double](repeating: 1, count: grams.count), count: 2)
    for row in 0..<count {
      let side = isPositive[row] ? 1 : 0
      for feature in features[starts[row]..<starts[row + 1]] { counts[side][Int(feature)] += 1 }
    }
    let totals = counts.map { log($0.reduce(0, +)) }
    let weights = grams.indices.map { log(counts[1][$0]) - totals[1] - log(counts[0][$0]) + totals[0] }
    return TextWeights(weights: weights, bias: 0)
  }
}

extension TextCorpus {
  /// The weights that make ½|w|² + C Σ s·logloss least, s making both labels weigh the same; the bias costs nothing.
  ///
  /// - Complexity: a pass over all features an iteration, some fifty of them.
  func logistic(cost: Double = 0.3) -> TextWeights {
    let importance = [count - positives, positives].map { cost * Double(count) / (2 * Double($0)) }
    let size = grams.count
    let objective: Objective = { point, gradient in
      var value = 0.0
      for index in 0..<size {
        value += point[index] * point[index] / 2
        gradient[index] = point[index]
      }
      gradient[size] = 0
      for row in 0..<count {
        let (loss, slope) = lossAndSlope(of: row, point)
        let weight = importance[isPositive[row] ? 1 : 0]
        value += weight * loss
        for place in starts[row]..<starts[row + 1] { gradient[Int(features[place])] += weight * slope }
        gradient[size] += weight * slope
      }
      return value
    }
    var search = LBFGS()
    search.tolerance = 1e-5
    let minimum = search.minimum(of: objective, from: [Double](repeating: 0, count: size + 1))
    return TextWeights(weights: Array(minimum.point[..<size]), bias: minimum.point[size])
  }

  /// The logloss of a row, and its derivative by the sum of the row's weights.
  private func lossAndSlope(of row: Int, _ point: [Double]) -> (loss: Double, slope: Double) {
    var sum = point[grams.count]
    for place in starts[row]..<starts[row + 1] { sum += point[Int(features[place])] }
    // Written so that no exponential overflows.
    let small = exp(-abs(sum))
    let chance = sum >= 0 ? 1 / (1 + small) : small / (1 + small)
    let loss = log1p(small) + (sum >= 0 ? 0 : -sum)
    return isPositive[row] ? (loss, chance - 1) : (loss + sum, chance)
  }
}

/// What a trained model sees of a text: which of these it has, not how often.
package enum TextFeature: String, Sendable, CaseIterable {
  /// Characters and pairs of neighbours: needs no words, so that it does for Chinese.
  case characters
  /// Words and pairs of neighbours.
  case words

  /// The grams of a text, each once, in ascending order of their keys.
  ///
  /// Capitals are small letters, and a run of white space is one space. A key of characters holds their scalars, one of
  /// words a hash of them.
  package func keys(of text: String) -> [UInt64] {
    var keys: [UInt64] = []
    visit(text) { key, _ in keys.append(key) }
    keys.sort()
    var count = 0
    for key in keys where count == 0 || keys[count - 1] != key {
      keys[count] = key
      count += 1
    }
    keys.removeLast(keys.count - count)
    return keys
  }

  /// The key of a gram as ``visit(_:_:)`` spells it; `nil` for a text that is none.
  func key(of gram: String) -> UInt64? {
    var last: UInt64?
    visit(gram) { key, _ in last = key }
    return last
  }

  /// Passes every gram on, as often as it occurs; the last one is the longest of those that end the text.
  ///
  /// - Parameter body: gets the key of a gram and makes its spelling on demand.
  func visit(_ text: String, _ body: (_ key: UInt64, _ spelling: () -> String) -> Void) {
    switch self {
    case .characters: visitCharacters(text, body)
    case .words: visitWords(text, body)
    }
  }

  private func visitCharacters(_ text: String, _ body: (UInt64, () -> String) -> Void) {
    var last: Unicode.Scalar?
    for scalar in text.lowercased().unicodeScalars {
      let scalar = scalar.properties.isWhitespace ? " " : scalar
      if scalar == " ", last == " " { continue }
      body(UInt64(scalar.value)) { String(scalar) }
      if let last {
        body(UInt64(last.value) << 32 | UInt64(scalar.value)) { String(last) + String(scalar) }
      }
      last = scalar
    }
  }

  private func visitWords(_ text: String, _ body: (UInt64, () -> String) -> Void) {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'") }
    var last: (hash: UInt64, word: Substring)?
    for word in words {
      let hash = WordHash.of(word.utf8)
      body(hash) { String(word) }
      if let last { body(WordHash.joined(last.hash, hash)) { "\(last.word) \(word)" } }
      last = (hash, word)
    }
  }
}
