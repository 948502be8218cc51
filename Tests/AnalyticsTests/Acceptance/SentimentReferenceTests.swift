import Testing

@testable import Analytics

/// The lexicon on texts that people judged.
@Suite(.enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.absence)))
struct SentimentReferenceTests {
  /// 1,000 sentences of reviews, half of them positive; VADER is right in 844.
  @Test func sentencesOfReviews() throws {
    let lines = try ReferenceData.text("uci_sentences/amazon_cells_labelled.txt").split(separator: "\n")
    let scorer = SentimentScorer()
    var right = 0
    for line in lines {
      let tab = try #require(line.lastIndex(of: "\t"))
      let isPositive = line[line.index(after: tab)...].hasPrefix("1")
      if (scorer.score(String(line[..<tab])).sum > 0) == isPositive { right += 1 }
    }
    #expect(lines.count == 1000)
    #expect(right >= 880, "\(right)")
  }

  /// The mean of twenty people's ratings, −4…4, of 4,200 messages: VADER's correlation is .872.
  @Test func messages() throws {
    let scorer = SentimentScorer()
    var (scores, means) = ([Double](), [Double]())
    let lines = try ReferenceData.text("vader/tweets_ground_truth.csv").split(whereSeparator: \.isNewline)
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",", maxSplits: 2)
      scores.append(scorer.score(String(cells[2])).score)
      means.append(try #require(Double(cells[1])))
    }
    #expect(scores.count == 4200)
    #expect(try #require(correlation(scores, means)) >= 0.85)
  }
}
