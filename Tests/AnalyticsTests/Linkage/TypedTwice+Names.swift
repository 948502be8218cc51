@testable import Analytics

extension TypedTwice {
  static let givenNames = Array(
    syllables(
      ["m", "h", "k", "j", "st", "an", "er", "ul", "g", "p", "r", "chr", "w", "f"], ["a", "i", "o", "e"],
      ["nn", "rt", "l", "r", "k", "nd"], ["a", "e", "us", "in", ""]
    ).prefix(220))
  static let familyNames = Array(
    syllables(
      ["schm", "m", "w", "b", "h", "k", "s", "f", "l", "n", "r", "kr", "st", "tr"],
      ["a", "ei", "o", "u", "ie", "ue"], ["ll", "rt", "nn", "ck", "tz", "b", "hl"],
      ["er", "mann", "e", "", "ke", "stein"]
    ).prefix(2000))
  static let cities = Array(
    syllables(
      ["neu", "alt", "gross", "ober", "bad ", "k", "br"], ["a", "e", "o"], ["l", "n", "r"],
      ["burg", "stadt", "dorf", "au"]
    )
    .prefix(150))

  /// Every word of a part of each, in an order of no meaning.
  private static func syllables(_ parts: [String]...) -> [String] {
    var words = [""]
    for part in parts { words = words.flatMap { word in part.map { word + $0 } } }
    var random = SplitMix64(seed: 7)
    return words.shuffled(using: &random)
  }
}

/// Words of which few are common and many rare: the chance of a word falls with its rank, the slower the greater `bend`.
struct CommonAndRare: Sendable {
  private let words: [String]
  private let sums: [Double]

  init(_ words: [String], bend: Double) {
    self.words = words
    var sum = 0.0
    sums = words.indices.map { rank in
      sum += 1 / (Double(rank + 1) + bend)
      return sum
    }
  }

  func place(_ random: inout SplitMix64) -> Int {
    let point = Double.random(in: 0..<(sums.last ?? 1), using: &random)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > point { high = middle } else { low = middle + 1 }
    }
    return low
  }

  func draw(_ random: inout SplitMix64) -> String { words[place(&random)] }
}
