/// A function to be made small: its value at a point, and its gradient there in `gradient`.
///
/// A value that is not finite says that the point is out of bounds.
package typealias Objective = (_ point: [Double], _ gradient: inout [Double]) -> Double
