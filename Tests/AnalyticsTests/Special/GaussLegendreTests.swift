import Foundation
import Testing

@testable import Analytics

struct GaussLegendreTests {
  @Test(arguments: [1, 2, 4, 8, 16])
  func isExactForPolynomials(points: Int) {
    let rule = GaussLegendre(points: points)
    for degree in 0..<(2 * points) {
      let sum = zip(rule.nodes, rule.weights).reduce(0) { $0 + $1.1 * pow($1.0, Double(degree)) }
      #expect(isClose(sum, 1 / Double(degree + 1), 1e-14), "degree \(degree)")
    }
  }

  @Test func twoPointsAreNotExactForTheFourthPower() {
    let rule = GaussLegendre(points: 2)
    let sum = zip(rule.nodes, rule.weights).reduce(0) { $0 + $1.1 * pow($1.0, 4) }
    #expect(isClose(sum, 7.0 / 36, 1e-14))
  }
}
