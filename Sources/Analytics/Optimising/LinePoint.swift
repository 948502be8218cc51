/// A point on a line that is searched, and what the objective is there.
struct LinePoint {
  var point: [Double]
  var value: Double
  var gradient: [Double]
  /// How far along the direction.
  var length: Double
}
