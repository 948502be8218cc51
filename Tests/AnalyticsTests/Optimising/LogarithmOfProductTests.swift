import Foundation
import Testing

@testable import Analytics

struct LogarithmOfProductTests {
  @Test(arguments: [
    [2.5, 1e-3, 7], Array(repeating: 1e90, count: 50), Array(repeating: 1e-90, count: 50),
    [1e300, 1e300, 1e-300], [],
  ])
  func isTheSumOfLogarithms(factors: [Double]) {
    var product = LogarithmOfProduct()
    for factor in factors { product.multiply(by: factor) }
    let sum = factors.reduce(0) { $0 + log($1) }
    #expect(abs(product.value - sum) <= 1e-13 * max(1, abs(sum)))
  }

  @Test func elementsComeInOrderWhicheverCoreMadeThem() {
    #expect([Int](concurrently: 1000) { $0 * $0 } == (0..<1000).map { $0 * $0 })
    #expect([Int](concurrently: 0) { $0 } == [])
  }
}
