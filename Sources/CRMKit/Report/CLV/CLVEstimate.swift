/// What a model expects of one customer.
struct CLVEstimate {
  /// In the horizon.
  var purchases: Double?
  /// 0…1.
  var alive: Double?
  /// Units of the currency, for a purchase.
  var spend: Double?
  /// Units of the currency, discounted.
  var value: Double?
  /// Purchases expected in the hold-out.
  var holdout: Double?
}
