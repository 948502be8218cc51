import Foundation
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// A real shop's log of half a million invoice lines, as an import brings it in and as the reports tell of it.
///
/// The published figures are of the customers that are known: valid lines of invoices that are no credit notes. They keep
/// prices of three decimal places, where an order has whole pence: sums may differ by some pence.
///
/// One test for all of it: the import takes longer than all the reports.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct OnlineRetailTests {
  private static let folder = "online_retail/expected/"

  @Test func theLogComesInAndIsReportedAsPublished() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    try checkImport(into: store, sandbox.folder)
    let reported = try OnlineRetailReports(store)
    let rfm = try ReferenceShop.read(Self.folder + "rfm.json")
    for (method, key) in [
      (RFMMethod.quantile, "quantile_right_closed"), (.rfmPackage, "rfm_pkg"), (.ntile, "ntile_first"),
    ] {
      try checkScores(reported, method, try #require(rfm[key]))
      try checkCustomers(reported, method, key)
    }
    try checkCohorts(reported)
    try checkSales(reported)
    try checkLifecycle(reported)
    try checkSummary(reported)
  }

  private func checkImport(into store: Store, _ folder: String) throws {
    let options = OrderImportOptions(
      file: ImportOptions(path: try unpacked(to: folder)),
      drafter: OrderDrafter(source: nil, currency: try Currency(parsing: "GBP")))
    let summary = try store.importOrders(options)
    #expect(summary.preset == "online-retail")
    #expect(summary.read == 541_909)
    #expect(summary.rejected == 0)
    #expect(summary.skips.counts.map(\.code) == ["not_a_sale"])
    #expect(summary.created + summary.skipped == summary.read)
    let sold = "o.status = 'paid' AND o.customer_id IS NOT NULL"
    #expect(try number(store, "SELECT count(*) FROM \"order\" o WHERE \(sold)") == 18_532)
    #expect(try number(store, "SELECT count(DISTINCT customer_id) FROM \"order\" o WHERE \(sold)") == 4_338)
    #expect(try number(store, "SELECT sum(total_minor) FROM \"order\" o WHERE \(sold)") == 891_140_790)
    let lines = "SELECT count(*) FROM order_line l JOIN \"order\" o ON o.id = l.order_id WHERE \(sold)"
    #expect(try number(store, lines) == 397_884)
    #expect(try store.check() == [])
    #expect(try store.importOrders(options).changeset == nil)
  }

  private func number(_ store: Store, _ sql: String) throws -> Int64 {
    let statement = try RawStatement(store.connection, sql)
    return try statement.step() ? statement.integer(at: 0) : 0
  }

  private func checkScores(_ reported: OnlineRetailReports, _ method: RFMMethod, _ expected: JSONValue) throws
  {
    let report = try reported.rfm(method, .grid)
    #expect(report.populations.map(\.customers) == [4338])
    let population = try #require(report.populations.first)
    if method != .ntile {
      #expect(population.recency.isNear(expected["cut_points"]?["recency"]))
      #expect(population.frequency.isNear(expected["cut_points"]?["frequency"]))
      #expect(population.monetary.isNear(expected["cut_points"]?["monetary"], within: 0.011))
    }
    for (letter, score) in [("R", \RFMReport.Entry.r), ("F", \.f), ("M", \.m)] {
      let counts = Dictionary(grouping: report.entries) { String($0[keyPath: score]) }
      #expect(counts.mapValues(\.count) == expected["\(letter)_counts"]?.counts, "\(method) \(letter)")
    }
    for table in RFMSegmentTable.shipped {
      let report = try reported.rfm(method, table)
      let groups = try report.groups(by: "segment", in: reported.store).groups
      let counts = Dictionary(uniqueKeysWithValues: groups.map { ($0.name ?? "", Int($0.customers)) })
      #expect(counts == expected[table.name == "grid" ? "grid_segments" : "pkg_segments"]?.counts)
    }
  }

  private func checkCustomers(_ reported: OnlineRetailReports, _ method: RFMMethod, _ key: String) throws {
    let (grid, package) = (try reported.rfm(method, .grid), try reported.rfm(method, .package))
    let reader = try RecordReader(path: ReferenceShop.url(Self.folder + "rfm_customers.csv").path)
    var differences: [String] = []
    var count = 0
    while let record = try reader.next() {
      func cell(_ name: String) -> String {
        record.names.firstIndex(of: name).flatMap { record.values[$0] } ?? ""
      }
      count += 1
      let row = try #require(reported.row(of: cell("CustomerID")))
      let (entry, other) = (grid.entries[row], package.entries[row])
      let found = [
        String(entry.recency), String(entry.frequency), "\(entry.r)\(entry.f)\(entry.m)",
        grid.options.segments.names[Int(entry.segment)],
        package.options.segments.names[Int(other.segment)],
      ]
      let expected = [
        cell("recency"), cell("frequency"), ["R_", "F_", "M_"].map { cell($0 + key) }.joined(),
        cell("grid_" + key), cell("pkgseg_" + key),
      ]
      let isPaid = try abs(Double(entry.monetary) / 100 - #require(Double(cell("monetary")))) < 0.1
      if found != expected || !isPaid {
        differences.append("\(cell("CustomerID")) \(found) \(entry.monetary) \(expected)")
      }
    }
    #expect(differences == [])
    #expect(count == 4338)
  }

  private func checkCohorts(_ reported: OnlineRetailReports) throws {
    let expected = try ReferenceShop.read(Self.folder + "cohort.json")
    for (measure, isRetention, key) in [
      (CohortMeasure.customers, false, "counts"), (.customers, true, "retention"),
      (.revenue, false, "revenue"),
    ] {
      let report = try reported.cohorts(measure, asRetention: isRetention)
      #expect(report.isLastPartial)
      let rows = report.cells.filter { $0[0] != .text("weighted") }
      #expect(rows.count == 13)
      for cells in rows {
        let name = cells[0].content
        let values = cells.dropFirst(CohortReport.columns.count).map { Double($0.content) }
        let published = try #require(expected[key]?[name]?.numbers)
        #expect(values.count == published.count)
        for (value, figure) in zip(values, published) {
          #expect(abs((value ?? -1) - (figure ?? -1)) < (isRetention ? 0.00006 : 0.5), "\(key) \(name)")
        }
      }
    }
    let weighted = try reported.cohorts(.customers, asRetention: true).weighted(withPartial: true)
    #expect(weighted.compactMap(\.self).isNear(expected["weighted_retention_by_age"], within: 0.000001))
  }

  private func checkSales(_ reported: OnlineRetailReports) throws {
    let expected = try ReferenceShop.read(Self.folder + "monthly_sales.json")
    let months = try #require(expected["valid_rows_monthly"])
    let rows = try reported.sales(by: .month)
    #expect(rows.count == 13)
    for row in rows {
      let month = try #require(months[row.name ?? ""])
      #expect(Double(row.orders) == month["orders"]?.double)
      #expect(Double(row.customers) == month["customers"]?.double)
      #expect(abs(Double(row.net) / 100 - (month["revenue"]?.double ?? 0)) < 0.5)
      #expect(abs(Double(row.average ?? 0) / 100 - (month["aov"]?.double ?? 0)) < 0.006)
    }
    for (dimension, key) in [(SalesDimension.country, "by_country_top5"), (.sku, "top_products_by_revenue")] {
      let best = try reported.sales(by: dimension).prefix(5)
      guard case .object(let members)? = expected[key] else { throw CocoaError(.coderInvalidValue) }
      // Countries are stored by their codes; no sku is one.
      let names = members.map {
        dimension == .country ? PostalAddress(country: $0.key).country ?? "" : $0.key
      }
      #expect(best.map { $0.name ?? "" } == names)
      for (row, member) in zip(best, members) {
        #expect(abs(Double(row.net) / 100 - (member.value.double ?? 0)) < 0.5, "\(member.key)")
      }
    }
  }

  private func checkLifecycle(_ reported: OnlineRetailReports) throws {
    let expected = try ReferenceShop.read(Self.folder + "lifecycle.json")
    let report = try reported.lifecycle()
    let groups = try report.groups(by: "stage", in: reported.store).groups.filter { $0.name != "prospect" }
    let counts = Dictionary(uniqueKeysWithValues: groups.map { ($0.name ?? "", Int($0.customers)) })
    #expect(counts == expected["counts"]?.counts)
    for group in groups {
      let revenue = try #require(expected["revenue_by_stage"]?[group.name ?? ""]?.double)
      #expect(abs(Double(group.net) / 100 - revenue) < 0.5)
    }
  }

  private func checkSummary(_ reported: OnlineRetailReports) throws {
    let expected = try ReferenceShop.read(Self.folder + "lifecycle.json")
    let part = try #require(try reported.summary().parts.first)
    let gaps = try #require(expected["inter_purchase_days"])
    for (value, figure) in [
      (part.topFifthShare, expected["top20pct_customers_revenue_share"]),
      (part.topPercentShare, expected["top1pct_share"]), (part.gini, expected["gini"]),
      (part.repeatRate, expected["repeat_rate"]), (part.meanGap, gaps["mean"]),
      (part.medianGap, gaps["median"]), (part.ninthDecileGap, gaps["p90"]), (Double(part.gaps), gaps["n"]),
      (part.customersToFourFifths.map(Double.init), expected["abc_A_customers_to_80pct"]),
    ] {
      #expect(try abs(#require(value) - #require(figure?.double)) < 1e-6)
    }
  }

  private func unpacked(to folder: String) throws -> String {
    let archive = try ReferenceShop.url("online_retail/online_retail.csv.gz")
    let path = folder + "/online_retail.csv"
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "gzip -dc \"$0\" > \"$1\"", archive.path, path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return path
  }
}

extension [Double] {
  /// Whether the numbers are those of a list in JSON.
  fileprivate func isNear(_ json: JSONValue?, within tolerance: Double = 1e-9) -> Bool {
    guard let numbers = json?.numbers.compactMap(\.self), numbers.count == count else { return false }
    return zip(self, numbers).allSatisfy { abs($0 - $1) < tolerance }
  }
}

extension Cell {
  /// A text or a number as it is printed; nothing for everything else.
  fileprivate var content: String {
    switch self {
    case .text(let text), .decimal(let text): text
    case .integer(let integer): String(integer)
    default: ""
    }
  }
}

extension JSONValue {
  fileprivate var double: Double? {
    guard case .number(let text) = self else { return nil }
    return Double(text)
  }

  fileprivate var numbers: [Double?] {
    guard case .array(let items) = self else { return [] }
    return items.map(\.double)
  }

  fileprivate var counts: [String: Int] {
    guard case .object(let members) = self else { return [:] }
    return Dictionary(uniqueKeysWithValues: members.map { ($0.key, Int($0.value.double ?? -1)) })
  }
}
