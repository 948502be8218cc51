import Testing

@testable import Analytics

@Suite(.enabled(if: ReferenceData.isPresent, Comment(rawValue: ReferenceData.absence)))
struct SpecialFunctionVectorTests {
  private let vectors: SpecialFunctionVectors

  init() throws {
    vectors = try ReferenceData.decoded(
      "cdnow/expected/special_functions.json", as: SpecialFunctionVectors.self)
  }

  @Test func functions() {
    let all = vectors.functions
    check(all.lgamma, 1e-13) { logGamma($0[0]) }
    check(all.digamma, 1e-13) { digamma($0[0]) }
    check(all.betainc_reg + all.betainc_reg_scipy, 1e-11) { regularizedBeta($0[0], $0[1], at: $0[2]) }
    check(all.norm_ppf, 1e-12) { NormalDistribution.quantile($0[0]) }
    check(all.norm_sf, 1e-12) { NormalDistribution.upperTail($0[0]) }
    check(all.chi2_sf, 1e-11) { ChiSquaredDistribution(degreesOfFreedom: $0[1]).upperTail($0[0]) }
    check(all.t_sf_two_sided, 1e-10) { StudentDistribution(degreesOfFreedom: $0[1]).twoSidedTail($0[0]) }
    check(all.hyp2f1, 1e-11) { hypergeometric($0[0], $0[1], $0[2], $0[3]).value }
  }

  private func check(
    _ table: [[LooseNumber]], _ tolerance: Double, sourceLocation: SourceLocation = #_sourceLocation,
    _ function: ([Double]) -> Double
  ) {
    #expect(!table.isEmpty, sourceLocation: sourceLocation)
    for row in table {
      let numbers = row.map(\.value)
      let found = function(numbers.dropLast())
      #expect(
        isRelativelyClose(found, numbers[numbers.count - 1], tolerance), "\(numbers) \(found)",
        sourceLocation: sourceLocation)
    }
  }

  @Test func expectedPurchases() throws {
    #expect(vectors.bgnbd_cet.count == 147)
    for vector in vectors.bgnbd_cet {
      let model = BGNBD(r: vector.r, alpha: vector.alpha, a: vector.a, b: vector.b)
      let history = try PurchaseHistory(repeats: vector.x, recency: vector.t_x, age: vector.T)
      let found = model.expectedPurchases(within: vector.t, given: history)
      #expect(isRelativelyClose(found, vector.cet_mpmath.value, 1e-8), "\(vector) \(found)")
    }
  }

  @Test func lifetimes() throws {
    #expect(vectors.pareto_nbd.count == 36)
    for vector in vectors.pareto_nbd {
      let model = ParetoNBD(r: vector.r, alpha: vector.alpha, s: vector.s, beta: vector.beta)
      let history = try PurchaseHistory(repeats: vector.x, recency: vector.t_x, age: vector.T)
      let likelihood = model.logLikelihood(of: PurchaseSample([history]))
      #expect(isRelativelyClose(likelihood, vector.ll.value, 1e-10), "\(vector) \(likelihood)")
      // Probabilities of 1e-80 are good to eight digits in the file.
      let alive = model.probabilityAlive(history)
      #expect(isRelativelyClose(alive, vector.palive.value, 1e-8), "\(vector) \(alive)")
    }
  }
}
