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
