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
