import Foundation

/// A piece of a text around a word that was looked for.
package enum Excerpt {
  /// The piece around the first of the words that the text has, in one line, words in square brackets; the beginning of the
  /// text where it has none of them.
  ///
  /// - Parameter length: characters that are shown, brackets and marks of omission not counted.
  package static func of(_ text: String, around words: [String], length: Int = 60) -> String {
    let line = Array(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let found = places(of: words, in: String(line))
    let first = found.first?.lowerBound ?? 0
    let start = max(0, min(first - length / 3, line.count - length))
    let end = min(line.count, start + length)
    var excerpt = start > 0 ? "…" : ""
    for index in start..<end {
      if found.contains(where: { $0.lowerBound == index && $0.upperBound <= end }) { excerpt += "[" }
      excerpt.append(line[index])
      if found.contains(where: { $0.upperBound == index + 1 && $0.lowerBound >= start }) { excerpt += "]" }
    }
    return excerpt + (end < line.count ? "…" : "")
  }

  /// Where words stand, in characters, one after the other; capitals make no difference.
  private static func places(of words: [String], in line: String) -> [Range<Int>] {
    let all = words.filter { !$0.isEmpty }.flatMap { word in
      var found: [Range<Int>] = []
      var rest = line.startIndex..<line.endIndex
      while let range = line.range(of: word, options: .caseInsensitive, range: rest), !range.isEmpty {
        let start = line.distance(from: line.startIndex, to: range.lowerBound)
        found.append(start..<start + line.distance(from: range.lowerBound, to: range.upperBound))
        rest = range.upperBound..<line.endIndex
      }
      return found
    }
    return all.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
      .reduce(into: []) { kept, range in
        if range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
      }
  }
}
