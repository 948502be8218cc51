/// How customers are valued.
package struct CLVOptions: Sendable {
  package var method = CLVMethod.mbgnbd
  /// Days of the unit that times are counted in.
  package var unitDays: Int64 = 7
  /// The last day the model sees; `nil` for the day of the report.
  package var calibrationEnd: Int64?
  /// The last day of the orders that the model's forecast is compared with.
  package var holdoutEnd: Int64?
  package var horizon = CLVHorizon.year
  /// A month: 0.01 is one per cent.
  package var discount = 0.01
  /// Of what is paid: 1 is all.
  package var margin = 1.0

  package init() {}
}
