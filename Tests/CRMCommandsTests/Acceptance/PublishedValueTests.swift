import Foundation
import Support
import Tabular
import Testing

/// The published results of CDNOW from its log of transactions, by commands alone.
@Suite(.enabled(if: PackageLayout().sharedData != nil, ReferenceRun.absence))
struct PublishedValueTests {
  private static let columns =
    "--columns external_id,repeats,recency,age,mean_repeat_spend,expected_purchases,p_alive,expected_spend,value,"
    + "holdout_purchases,holdout_expected"

  /// A line a purchase, `number customer yyyymmdd units dollars`, made into what `crm order import` reads.
  private func cdnow() throws -> ReferenceRun {
    let run = try ReferenceRun()
    let lines = try ReferenceRun.text("cdnow/CDNOW_sample.txt").split(whereSeparator: \.isNewline)
    let log = lines.map { line in
      let cells = line.split(separator: " ")
      return "\(cells[1]),\(cells[2]),\(cells[4])\n"
    }
    #expect(log.count == 6919)
    try run.write("customer,at,total\n" + log.joined(), to: "cdnow.csv")
    try run.crm("init -q")
    try run.crm("order import cdnow.csv --source cdnow --currency USD --date-format YYYYMMDD -q")
    return run
  }

  private func report(_ method: String, horizon: String = "12mo") -> String {
    "report clv --method \(method) --as-of 1998-06-30 --calibration-end 1997-09-30 --holdout 1998-06-30"
      + " --horizon \(horizon)"
  }

  @Test(arguments: [
    ("bgnbd", "bgnbd", ["r", "alpha", "a", "b"]), ("mbgnbd", "mbgnbd", ["r", "alpha", "a", "b"]),
    ("paretonbd", "pnbd", ["r", "alpha", "s", "beta"]),
  ])
  func everyModelIsAsPublished(_ method: String, _ key: String, _ names: [String]) throws {
    let run = try cdnow()
    let published = try JSONValue(parsing: ReferenceRun.text("cdnow/expected/clv_sample.json"))
    let found = try run.json(report(method) + " --fit")
    for (model, reference, names) in [(0, key, names), (1, "gamma_gamma", ["p", "q", "v"])] {
      let fit = try #require(found["models"]).elements[model]
      #expect(abs(fit.number("log_likelihood") - published.number(reference, "LL")) < 1e-3)
      for (index, name) in names.enumerated() {
        let parameter = try #require(fit["parameters"]).elements[index]
        #expect(parameter["name"] == .string(name))
        let expected = published.number(reference, name)
        #expect(abs(parameter.number("estimate") / expected - 1) < 1e-4, "\(name)")
      }
    }
    #expect(found["calibration_end"] == .string("1997-09-30"))
    #expect(found["holdout_end"] == .string("1998-06-30"))
    #expect(found["time_zone"] == .string("UTC"))
    #expect(found.number("unit_days") == 7)
    #expect(found["warnings"] == .array([]))
    #expect(found.number("holdout", "actual") == 1882)
    let totals = ["bgnbd": "bg_expected_holdout_39w", "paretonbd": "pn_expected_holdout_39w"]
    if let total = totals[method] {
      #expect(abs(found.number("holdout", "predicted") - published.number("totals", total)) < 0.01)
    }
    if method == "bgnbd" {
      #expect(abs(found.number("total_value") - published.number("totals", "sum_clv_12m_1pct")) < 0.01)
    }
  }

  @Test(arguments: [("bgnbd", "bg"), ("paretonbd", "pn")])
  func everyCustomerIsAsPublished(_ method: String, _ prefix: String) throws {
    let run = try cdnow()
    let published = try ReferenceRun.rows("cdnow/expected/sample_customers.csv")
    let half = try run.table(report(method, horizon: "39w") + " " + Self.columns)
    let year = try run.table(report(method, horizon: "52w") + " " + Self.columns)
    let value = try run.table(report(method) + " " + Self.columns)
    #expect(half.count == 2357 && published.count == 2357)
    for (row, expected) in published.enumerated() {
      let found = half[row]
      #expect(found["external_id"] == "cdnow:" + (expected["id"] ?? ""))
      func compare(_ rows: [[String: String]], _ name: String, _ reference: String, _ tolerance: Double) {
        let difference = abs(rows[row].number(name) - expected.number(reference))
        #expect(difference < tolerance, "\(name) of \(expected["id"] ?? "")")
      }
      compare(half, "repeats", "x", 1e-9)
      compare(half, "recency", "t_x", 1e-4)
      compare(half, "age", "T", 1e-4)
      compare(half, "holdout_purchases", "x_star", 1e-9)
      compare(half, "expected_purchases", prefix + "_cet_39", 1e-4)
      compare(half, "holdout_expected", prefix + "_cet_39", 1e-4)
      compare(half, "p_alive", prefix + "_palive", 1e-4)
      compare(half, "expected_spend", "gg_expected_spend", 1e-4)
      compare(year, "expected_purchases", prefix + "_cet_52", 1e-4)
      if expected.number("x") > 0 { compare(half, "mean_repeat_spend", "zbar", 1e-4) }
      if method == "bgnbd" { compare(value, "value", "clv_12m_1pct", 1e-3) }
    }
  }

  /// Visits of an invented shop without prices, by the second, two of them on one day at times.
  @Test func visitsWithoutPricesHaveAModelOfPurchasesAlone() throws {
    let run = try ReferenceRun()
    let visits = try ReferenceRun.rows("cdnow/example_transactions.csv")
    let log = visits.map { "\($0["id"] ?? ""),\($0["date"] ?? ""),0\n" }
    try run.write("customer,at,total\n" + log.joined(), to: "visits.csv")
    try run.crm("init -q")
    try run.crm("order import visits.csv --source shop --currency USD -q")
    for method in ["bgnbd", "mbgnbd", "paretonbd"] {
      let words = "report clv --method \(method) --as-of 2014-12-31 --unit day"
      let found = try run.json(words + " --fit")
      #expect(found["models"]?.elements.first?["converged"] == .boolean(true))
      #expect(found["total_value"] == .null)
      let warnings = try #require(found["warnings"]).elements
      #expect(warnings.contains { "\($0)".contains("no model of spending") })
      let rows = try run.table(words + " --columns expected_purchases,p_alive,value -q")
      #expect(rows.allSatisfy { $0.number("expected_purchases") >= 0 && 0...1 ~= $0.number("p_alive") })
      #expect(rows.allSatisfy { $0["value"] == "" })
    }
  }
}
