import Foundation

/// Documents as weighted terms, for asking which of them are most like a text.
///
/// A term that stands tf times in a text weighs (1 + ln tf)(1 + ln((1 + n) / (1 + df))), where df of the n documents have it;
/// the weights of a text are then divided by their Euclidean norm. Terms that no document has do not count.
///
/// - Source: Salton & Buckley 1988, Term-weighting approaches in automatic text retrieval, Information Processing &
///   Management 24(5), with the smoothed idf of scikit-learn's `TfidfVectorizer(sublinear_tf=True)`.
package struct TermIndex: Sendable {
  private struct Posting: Sendable {
    var document: Int
    var weight: Double
  }

  private var postings: [String: [Posting]] = [:]
  private let inverseFrequencies: [String: Double]
  private let documentCount: Int

  /// - Complexity: O(terms of all documents).
  package init(_ documents: [[String]]) {
    documentCount = documents.count
    let counts = documents.map { TermIndex.counts($0) }
    var frequencies: [String: Int] = [:]
    for document in counts { for term in document.keys { frequencies[term, default: 0] += 1 } }
    let total = Double(documents.count)
    inverseFrequencies = frequencies.mapValues { 1 + log((1 + total) / (1 + Double($0))) }
    for (document, terms) in counts.enumerated() {
      for (term, weight) in weights(terms) {
        postings[term, default: []].append(Posting(document: document, weight: weight))
      }
    }
  }

  /// The documents that share a term with a text, the most similar first; those that are equally so in their order.
  ///
  /// - Complexity: O(documents that have its terms).
  package func matches(of terms: [String]) -> [TermMatch] {
    var parts = [[TermMatch.Part]](repeating: [], count: documentCount)
    for (term, weight) in weights(TermIndex.counts(terms)) {
      for posting in postings[term] ?? [] {
        parts[posting.document].append(TermMatch.Part(term: term, share: weight * posting.weight))
      }
    }
    let matches = parts.indices.filter { !parts[$0].isEmpty }.map { document in
      let sorted = parts[document].sorted { ($1.share, $0.term) < ($0.share, $1.term) }
      return TermMatch(
        document: document, score: min(1, sorted.reduce(0) { $0 + $1.share }), parts: sorted)
    }
    return matches.sorted { ($1.score, $0.document) < ($0.score, $1.document) }
  }

  /// The weights of the terms that documents have, in the order of the terms, their squares summing up to 1.
  private func weights(_ counts: [String: Int]) -> [(term: String, weight: Double)] {
    // The order makes sums of rounded numbers the same in every run.
    let raw = counts.sorted { $0.key < $1.key }.compactMap { term, count in
      inverseFrequencies[term].map { (term: term, weight: (1 + log(Double(count))) * $0) }
    }
    let norm = raw.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    return raw.map { (term: $0.term, weight: $0.weight / norm) }
  }

  private static func counts(_ terms: [String]) -> [String: Int] {
    terms.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

/// How much a document is like a query, and by what.
package struct TermMatch: Sendable, Equatable {
  /// A term that both have, and what it adds to the score.
  package struct Part: Sendable, Equatable {
    package var term: String
    package var share: Double

    package init(term: String, share: Double) {
      self.term = term
      self.share = share
    }
  }

  /// Its place among the documents.
  package var document: Int
  /// The sum of the parts, more than 0 and at most 1.
  package var score: Double
  /// What weighs most first.
  package var parts: [Part]
}
