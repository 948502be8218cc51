/// How the value of a customer is told.
package enum CLVMethod: String, Sendable, CaseIterable {
  /// What was paid so far, less refunds, times the margin.
  case historic
  /// Mean order × orders a day since the first × days of the horizon × margin: nobody ever leaves.
  case simple
  /// Fader, Hardie & Lee 2005, with the Gamma-Gamma model of spending.
  case bgnbd
  /// Batislam et al. 2007; customers can leave before they ever come back.
  case mbgnbd
  /// Schmittlein, Morrison & Colombo 1987.
  case paretonbd
}
