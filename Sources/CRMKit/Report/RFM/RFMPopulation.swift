/// Where the scores of a population part; populations are customers with orders in one currency.
package struct RFMPopulation: Sendable {
  package var currency: Currency
  package var customers: Int
  /// Days.
  package var recency: [Double]
  /// Orders.
  package var frequency: [Double]
  /// Units of the currency.
  package var monetary: [Double]
  /// Scores that nobody can have: `f=2`.
  package var unreachable: [String]
}
