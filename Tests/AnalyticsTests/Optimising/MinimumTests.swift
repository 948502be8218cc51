import Testing

@testable import Analytics

struct MinimumTests {
  /// Rosenbrock's valley, 0 at (1, 1).
  private static func valley(_ point: [Double], _ gradient: inout [Double]) -> Double {
    let (x, y) = (point[0], point[1])
    gradient = [-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)]
    return 100 * (y - x * x) * (y - x * x) + (1 - x) * (1 - x)
  }

  @Test func lbfgsFollowsTheValley() {
    let found = LBFGS().minimum(of: Self.valley, from: [-1.2, 1])
    #expect(isClose(found.point[0], 1, 1e-8))
    #expect(isClose(found.point[1], 1, 1e-8))
    #expect(found.gradientNorm < 1e-9)
    #expect(found.iterations < 60)
  }

  /// With the curvature known, a bowl takes one step, however long it is stretched.
  @Test func lbfgsBeginsWithTheCurvature() {
    let bowl: Objective = { point, gradient in
      gradient = [1e6 * point[0] + point[1], point[0] + 3 * point[1]]
      return dot(gradient, point) / 2
    }
    var search = LBFGS()
    search.curvature = Hessian(of: bowl, at: [0, 0])
    let found = search.minimum(of: bowl, from: [5, -7])
    #expect(found.iterations <= 2)
    #expect(abs(found.point[0]) < 1e-9 && abs(found.point[1]) < 1e-9)
    search.curvature = nil
    #expect(search.minimum(of: bowl, from: [5, -7]).iterations > 2)
  }

  @Test func lbfgsStaysWithinBounds() {
    // Falls for ever to the left, but is no number left of −3.
    let found = LBFGS().minimum(
      of: { point, gradient in
        gradient = [1]
        return point[0] < -3 ? .nan : point[0]
      }, from: [0])
    #expect(found.point[0] >= -3)
    #expect(found.point[0] < -2.9)
    #expect(found.gradientNorm == 1)
  }

  @Test func simplexFollowsTheValley() {
    let found = NelderMead().minimum(
      of: { point in
        var gradient = point
        return Self.valley(point, &gradient)
      }, from: [-1.2, 1])
    #expect(isClose(found.point[0], 1, 1e-5))
    #expect(isClose(found.point[1], 1, 1e-5))
  }

  @Test func hessianOfAQuadratic() throws {
    // ½ (4x² + 2·1·xy + 3y²), inverse [3 −1; −1 4] / 11.
    let hessian = Hessian(
      of: { point, gradient in
        gradient = [4 * point[0] + point[1], point[0] + 3 * point[1]]
        return 0
      }, at: [0.3, -2])
    let diagonal = try #require(hessian.inverseDiagonal)
    #expect(isClose(diagonal[0], 3.0 / 11, 1e-9))
    #expect(isClose(diagonal[1], 4.0 / 11, 1e-9))
  }

  @Test func aSaddleHasNoVariance() {
    let hessian = Hessian(
      of: { point, gradient in
        gradient = [point[1], point[0]]
        return 0
      }, at: [0, 0])
    #expect(hessian.inverseDiagonal == nil)
  }
}
