/// Bounds of scores as they are given: `recency=30,90;frequency=2,5;monetary=100,500`.
package struct RFMCuts: Sendable, Equatable {
  /// Days, ascending.
  package let recency: [Double]
  /// Orders, ascending.
  package let frequency: [Double]
  /// Units of the currency, ascending.
  package let monetary: [Double]

  /// - Throws: ``ReportError/malformedCuts(_:)``.
  package init(parsing text: String) throws {
    var lists: [String: [Double]] = [:]
    for part in text.split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      let numbers = sides.count == 2 ? sides[1].split(separator: ",").map { Double(String($0).trimmed) } : []
      let bounds = numbers.compactMap(\.self)
      guard !bounds.isEmpty, bounds.count == numbers.count, bounds.allSatisfy(\.isFinite),
        zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 }), lists[sides[0]] == nil
      else { throw ReportError.malformedCuts(text) }
      lists[sides[0]] = bounds
    }
    guard lists.count == 3, let recency = lists["recency"], let frequency = lists["frequency"],
      let monetary = lists["monetary"]
    else { throw ReportError.malformedCuts(text) }
    (self.recency, self.frequency, self.monetary) = (recency, frequency, monetary)
  }
}
