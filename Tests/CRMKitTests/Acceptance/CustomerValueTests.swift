import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Value and scores of published data, from orders in a database.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct CustomerValueTests {
  private func number(_ json: JSONValue?, _ path: String...) throws -> Double {
    var value = json
    for key in path { value = value?[key] }
    guard case .number(let text) = try #require(value) else { return .nan }
    return try #require(Double(text))
  }

  private func day(_ text: String) throws -> Int64 { try CalendarDay(parsing: text).daysSinceEpoch }

  private func scope(_ day: String) throws -> ReportScope {
    let start = try CalendarDay(parsing: day).start
    return ReportScope(asOf: AsOf(through: Instant(seconds: start.seconds + 86_399), zone: .utc))
  }

  @Test(arguments: [
    (CLVMethod.bgnbd, "bgnbd", ["r", "alpha", "a", "b"]), (.mbgnbd, "mbgnbd", ["r", "alpha", "a", "b"]),
    (.paretonbd, "pnbd", ["r", "alpha", "s", "beta"]),
  ])
  func theSampleOfCDNOWHasThePublishedModels(
    _ method: CLVMethod, _ key: String, _ names: [String]
  ) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try ReferenceShop.fill(store, ReferenceShop.cdnow(), currency: "USD")
    let expected = try ReferenceShop.read("cdnow/expected/clv_sample.json")
    var options = CLVOptions()
    options.method = method
    options.calibrationEnd = try day("1997-09-30")
    options.holdoutEnd = try day("1998-06-30")
    let report = try store.clv(options, scope("1998-06-30"))
    #expect(report.histories.count == 2357)
    for (name, parameter) in zip(names, report.fits[0].parameters) {
      let value = try number(expected, key, name)
      #expect(parameter.name == name && abs(parameter.value / value - 1) < 0.001)
    }
    #expect(try abs(report.fits[0].logLikelihood - number(expected, key, "LL")) < 0.01)
    #expect(try abs(report.fits[1].logLikelihood - number(expected, "gamma_gamma", "LL")) < 0.01)
    #expect(report.holdout?.actualTotal == 1882)
    guard method == .bgnbd else { return }
    #expect(try abs((report.total ?? 0) - number(expected, "totals", "sum_clv_12m_1pct")) < 1)
    let error = try #require(report.holdout)
    #expect(try abs(error.predictedTotal - number(expected, "totals", "bg_expected_holdout_39w")) < 0.1)
    #expect(try abs(error.meanAbsoluteError - number(expected, "totals", "MAE_bg_39w")) < 1e-4)
  }

  @Test func everyCustomerOfCDNOWIsExpectedToBuyAsPublished() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try ReferenceShop.fill(store, ReferenceShop.cdnow(), currency: "USD")
    var options = CLVOptions()
    options.method = .bgnbd
    options.calibrationEnd = try day("1997-09-30")
    options.horizon = try CLVHorizon(parsing: "39w")
    let report = try store.clv(options, scope("1998-06-30"))
    let reader = try RecordReader(path: ReferenceShop.url("cdnow/expected/sample_customers.csv").path)
    var row = 0
    while let record = try reader.next() {
      func value(_ name: String) -> Double {
        record.names.firstIndex(of: name).flatMap { record.values[$0] }.flatMap { Double($0) } ?? .nan
      }
      let (history, estimate) = (report.histories[row], report.estimates[row])
      #expect(Double(history.repeats) == value("x"))
      #expect(abs(Double(history.recencyDays) / 7 - value("t_x")) < 1e-5)
      #expect(abs(Double(history.ageDays) / 7 - value("T")) < 1e-5)
      #expect(abs((estimate.purchases ?? .nan) - value("bg_cet_39")) < 1e-4)
      #expect(abs((estimate.alive ?? .nan) - value("bg_palive")) < 1e-4)
      row += 1
    }
    #expect(row == 2357)
  }

  @Test(arguments: [RFMMethod.quantile, .rfmPackage, .ntile])
  func theOrdersOfTheRPackageAreScoredAsPublished(method: RFMMethod) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try ReferenceShop.fill(store, ReferenceShop.package(), currency: "USD")
    let suffix =
      [RFMMethod.quantile: "quantile_right_closed", .rfmPackage: "rfm_pkg", .ntile: "ntile_first"][method]
      ?? ""
    for table in RFMSegmentTable.shipped {
      var options = RFMOptions()
      options.method = method
      options.segments = table
      let report = try store.rfm(options, scope("2006-12-31"))
      var found: [String: String] = [:]
      let names = try ReportPeople(report.customers, store.connection, names: true, externals: false)
      var buffer = RowBuffer()
      for row in report.entries.indices {
        buffer.removeAll()
        names.appendName(of: row, to: &buffer)
        let entry = report.entries[row]
        found[buffer.text(of: 0)] =
          "\(entry.recency) \(entry.frequency) \(entry.monetary / 100) \(entry.r)\(entry.f)\(entry.m) "
          + table.names[Int(entry.segment)]
      }
      let reader = try RecordReader(path: ReferenceShop.url("rfm_pkg/expected/rfm_orders.csv").path)
      var count = 0
      while let record = try reader.next() {
        func cell(_ name: String) -> String {
          record.names.firstIndex(of: name).flatMap { record.values[$0] } ?? ""
        }
        let scores = ["R_", "F_", "M_"].map { cell($0 + suffix) }.joined()
        let segment = cell((table.name == "grid" ? "grid_" : "pkgseg_") + suffix)
        let expected =
          "\(cell("recency")) \(cell("frequency")) \(cell("monetary")) \(scores) \(segment)"
        #expect(found[cell("customer_id")] == expected)
        count += 1
      }
      #expect(count == 995)
    }
  }
}
