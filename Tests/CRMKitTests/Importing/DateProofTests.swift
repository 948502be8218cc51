import CRMKit
import Testing

struct DateProofTests {
  private func verdict(_ values: String...) -> DateProof.Verdict {
    var proof = DateProof()
    for (index, value) in values.enumerated() { proof.observe(value, line: index + 2) }
    return proof.verdict
  }

  @Test func aDayGreaterThanTwelveProvesTheOrder() {
    #expect(verdict("03/04/2025", "", "14/04/2025") == .dayFirst)
    #expect(verdict("03/04/2025", "04/14/2025 10:30") == .monthFirst)
    #expect(verdict("3.4.2025", "31.12.2025") == .dayFirst)
    #expect(verdict("2025-01-02", "13/02/25") == .dayFirst)
  }

  @Test func nothingIsGuessed() {
    #expect(verdict("2025-01-02", "03/04/2025", "05/06/2025") == .ambiguous(line: 3))
    #expect(verdict("14/04/2025", "04/14/2025") == .contradictory(dayFirstLine: 2, monthFirstLine: 3))
    #expect(verdict("2025-01-02", "") == .iso)
    #expect(verdict("12 Mar 2025", "2025/03/12") == .selfEvident)
    #expect(verdict("99/99/2025", "00/00/2025") == .iso)
  }
}
