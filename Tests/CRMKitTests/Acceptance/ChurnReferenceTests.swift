import Support
import Testing

@testable import CRMKit
@testable import CRMStore

/// The churn of published purchases: who really ordered no more.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct ChurnReferenceTests {
  @Test(arguments: ["1997-06-30", "1997-09-30", "1997-12-31", "1998-03-31"])
  func theScoreOfCDNOWRanksNoWorseThanSilence(day: String) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let orders = try ReferenceShop.cdnow()
    try ReferenceShop.fill(store, orders, currency: "USD")
    let last = try CalendarDay(parsing: day).daysSinceEpoch
    let report = try store.churn(
      ReportScope(asOf: AsOf(through: Instant(seconds: last * 86_400 + 86_399), zone: .utc)))
    let names = Set(orders.map(\.customer)).sorted()
    for window in [Int64(90), 180] {
      let back = Set(
        orders.filter { ($0.at / 86_400) > last && ($0.at / 86_400) <= last + window }.map(\.customer))
      let (score, silence) = try ChurnCalibrationTests.areas(report) { back.contains(names[Int($0) - 1]) }
      #expect(score >= silence - 0.005, "\(day), \(window) days: score \(score), silence \(silence)")
    }
    #expect(report.calibration.weights == .fitted)
  }
}
