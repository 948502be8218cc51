/// How recency, frequency and monetary value become scores.
package enum RFMMethod: String, Sendable, CaseIterable {
  /// Quantiles of the population, definition 7, right-closed: equal values have equal scores.
  case quantile
  /// The rule of the R package rfm: each quantile and 1, half open.
  case rfmPackage = "rfm-package"
  /// Parts of equal size by rank; of equal values the external id decides; without one the address, number or name..
  case ntile
  /// Bounds that are given; a value on a bound belongs to the part below it.
  case fixed
}
