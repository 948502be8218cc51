import Foundation
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// What others computed of two published pipelines, against the reports of the funnel after an import by the store.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct FunnelReferenceTests {
  private static func day(_ text: String) throws -> AsOf {
    try AsOf(parsing: text, now: Sandbox.context.now, in: .gmt)
  }

  /// The Maven pipeline, with the deals that say no start begun on its last day.
  private func maven(_ sandbox: borrowing Sandbox) throws -> Store {
    let store = try sandbox.store()
    let open = ["Prospecting", "Engaging"].map { FunnelStage($0, probabilityE4: 1000) }
    _ = try store.addFunnel(
      Funnel(
        "sales",
        stages: open + [
          FunnelStage("Won", .won, probabilityE4: 10_000), FunnelStage("Lost", .lost, probabilityE4: 0),
        ]))
    var accounts = ImportOptions(path: try ReferenceShop.url("maven_crm/accounts.csv").path)
    accounts.mapping.maps = [try ColumnMap(parsing: "account=company")]
    _ = try store.importCustomers(accounts)
    try DealFile.take(at: ReferenceShop.url("maven_crm/sales_pipeline.csv").path, into: store) {
      $0.drafter = DealDrafter(source: "maven", currency: try Currency(parsing: "USD"))
      $0.drafter.takesNames = true
      $0.file.mapping.maps = [try ColumnMap(parsing: "engage_date=entered:Engaging")]
    }
    return store
  }

  @Test func mavenReportsAreThoseOfTheReference() throws {
    let sandbox = try Sandbox()
    let store = try maven(sandbox)
    let expected = try ReferenceShop.read("maven_crm/expected/funnel.json")
    // As of the import: the deals without a start begin with it.
    let asOf = AsOf(through: Sandbox.context.now, zone: .utc)
    let scope = FunnelScope(funnel: try store.funnel(nil, asOf: asOf), asOf: asOf)
    let velocity = try store.funnelVelocity(scope)
    for (name, span) in [
      ("cycle_days_won", "start to won"), ("cycle_days_lost", "start to lost"),
      ("cycle_days_closed", "start to closed"),
    ] {
      let row = try #require(velocity.whole.rows.first { $0.name == span })
      expect(row.days, expected[name], name)
    }
    let pace = try #require(velocity.whole.paces.first)
    #expect(velocity.whole.paces.count == 1 && pace.open == 2089)
    #expect(close(pace.winRate, expected["velocity"]?["win_rate"]))
    #expect(close(pace.winRateOfAll, expected["win_rate_all"]))
    #expect(close(pace.meanWonValue, expected["velocity"]?["avg_won_value"]))
    #expect(close(pace.meanCycleDays, expected["velocity"]?["avg_cycle_days"]))
    #expect(close(pace.valuePerDay, expected["velocity"]?["velocity_per_day"]))
    let values = pace.wonSample
    let table = expected["deal_value_won"]
    #expect(Int64(values.count) == table?["n"]?.asInteger && close(values.mean, table?["mean"]))
    #expect(close(values.median, table?["median"]) && close(values.quantile(0.75), table?["p75"]))
    #expect(close(values.quantile(0.9), table?["p90"]))
    #expect(close(values.maximum, table?["max"]) && close(values.minimum, table?["min"]))
    let months = try wins(store, scope, .closed(.month))
    for (month, value) in try members(expected["won_by_close_month"]) {
      let row = try #require(months[month], "\(month)")
      #expect(row.won == value["n"]?.asInteger && row.wonValue == value["value"]?.asInteger.map { $0 * 100 })
    }
    let products = try wins(store, scope, .product)
    #expect(products.count == 7)
    for (product, value) in try members(expected["by_product"]) {
      let row = try #require(products[product], "\(product)")
      #expect(row.deals == value["opps"]?.asInteger && row.won == value["won"]?.asInteger)
      #expect(row.lost == value["lost"]?.asInteger)
      #expect(row.wonValue == value["won_value"]?.asInteger.map { $0 * 100 })
    }
    // Breakdowns that the reference does not show add up to the same whole.
    for axis in [
      DealAxis.owner, .customer(try store.grouping(by: "customer.sector", asOf: asOf)), .created(.quarter),
    ] {
      let rows = try wins(store, scope, axis).values
      #expect(rows.reduce(0) { $0 + $1.deals } == 8800 && rows.reduce(0) { $0 + $1.won } == 4238)
      #expect(rows.reduce(0) { $0 + $1.wonValue } == 1_000_553_400)
    }
  }

  /// What each product, team and region of the agents won, against the rows of the files.
  @Test func mavenGroupsAreThoseOfTheFiles() throws {
    let sandbox = try Sandbox()
    let store = try maven(sandbox)
    let teams = try ReferenceShop.url("maven_crm/sales_teams.csv")
    _ = try store.importUsers(ImportOptions(path: teams.path), UserDrafter())
    let asOf = AsOf(through: Sandbox.context.now, zone: .utc)
    let scope = FunnelScope(funnel: try store.funnel(nil, asOf: asOf), asOf: asOf)
    let agents = try Dictionary(uniqueKeysWithValues: rows(teams).map { ($0[0], $0) })
    let deals = try rows(ReferenceShop.url("maven_crm/sales_pipeline.csv"))
    for (axis, column) in [(DealAxis.team, 1), (.ownerRegion, 2), (.product, 0)] {
      let groups = try store.funnelVelocity(scope, by: axis).groups
      let byGroup = Dictionary(grouping: deals) { column == 0 ? $0[2] : agents[$0[1]]?[column] ?? "" }
      #expect(groups.count == byGroup.count)
      for (name, rows) in byGroup {
        let pace = try #require(groups.first { $0.group == name }?.paces.first, "\(name)")
        let won = rows.filter { $0[4] == "Won" }
        #expect(pace.won == Int64(won.count) && pace.lost == Int64(rows.count { $0[4] == "Lost" }), "\(name)")
        #expect(pace.open == Int64(rows.count { !["Won", "Lost"].contains($0[4]) }), "\(name)")
        #expect(pace.wonValue == won.reduce(0) { $0 + (Int64($1[7]) ?? 0) * 100 }, "\(name)")
      }
    }
  }

  private func rows(_ file: URL) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func olistReportsAreThoseOfTheReference() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addFunnel(Funnel.templates[0])
    for (name, maps) in [
      ("marketing_qualified_leads", ["mql_id=number"]), ("closed_deals", ["mql_id=number", "sr_id=owner"]),
    ] {
      try DealFile.take(at: ReferenceShop.url("olist_funnel/olist_\(name)_dataset.csv").path, into: store) {
        $0.drafter = DealDrafter(source: "olist", currency: nil)
        $0.file.mapping.maps = try maps.map { try ColumnMap(parsing: $0) }
        $0.file.mapping.dateFormat = try DateFormat(parsing: "DD-MM-YYYY")
      }
    }
    let expected = try ReferenceShop.read("olist_funnel/expected/funnel.json")
    let asOf = try Self.day("2018-11-14")
    let scope = FunnelScope(funnel: try store.funnel(nil, asOf: asOf), asOf: asOf)
    let velocity = try store.funnelVelocity(scope)
    let won = try #require(velocity.whole.rows.first { $0.name == "start to won" })
    expect(won.days, expected["days_to_win"], "days_to_win")
    #expect(velocity.negativeCycles == 1)
    for (day, share) in try members(expected["kaplan_meier_cum_conversion"]) {
      #expect(
        close(velocity.whole.winning.incidence(by: try #require(Int64(day))), share, 1e-9),
        "won by day \(day)")
    }
    try expectOrigins(store, scope, expected)
    let months = try wins(store, scope, .created(.month))
    for (month, value) in try members(expected["by_contact_month"]) {
      let row = try #require(months[month], "\(month)")
      #expect(row.deals == value["leads"]?.asInteger && row.won == value["won"]?.asInteger, "\(month)")
      #expect(row.within30 == value["won_within_30d"]?.asInteger, "\(month)")
      #expect(row.within90 == value["won_within_90d"]?.asInteger, "\(month)")
    }
    let segments = try wins(store, scope, .kept("business_segment"))
    for (segment, count) in try members(expected["top_segments"]) {
      #expect(segments[segment]?.won == count.asInteger, "\(segment)")
    }
    let owners = try wins(store, scope, .owner)
    for (owner, count) in try members(expected["by_sr_top5"]) {
      #expect(owners[owner]?.won == count.asInteger)
    }
    let cohort = try store.funnelCohort(scope)
    #expect(cohort.shape.first?.count == 8000 && cohort.shape.last?.count == 842)
  }

  private func expectOrigins(_ store: Store, _ scope: FunnelScope, _ expected: JSONValue) throws {
    let report = try store.wins(scope, by: .leadSource)
    let origins = Dictionary(uniqueKeysWithValues: report.rows.map { ($0.key.group ?? "(blank)", $0.sums) })
    for (origin, value) in try members(expected["by_origin"]) {
      let row = try #require(origins[origin], "\(origin)")
      #expect(row.deals == value["leads"]?.asInteger && row.won == value["won"]?.asInteger, "\(origin)")
      #expect(close(row.cycles.sample.quantile(0.5), value["median_days"]), "\(origin)")
    }
    let test = try #require(report.independence)
    #expect(close(test.statistic, expected["origin_chi2"]?["chi2"], 1e-9))
    #expect(test.degrees == 10 && close(test.probability, expected["origin_chi2"]?["p"], 1e-6))
  }

  private func wins(_ store: Store, _ scope: FunnelScope, _ axis: DealAxis) throws -> [String: WinsReport
    .Sums]
  {
    let rows = try store.wins(scope, by: axis).rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.key.group ?? "", $0.sums) })
  }

  private func members(_ value: JSONValue?) throws -> [(String, JSONValue)] {
    guard case .object(let members)? = value else { throw CocoaError(.fileReadCorruptFile) }
    return members.map { ($0.key, $0.value) }
  }

  /// n, mean, median, p75, p90, max and min of a table of days.
  private func expect(_ days: DayCounts, _ expected: JSONValue?, _ name: String) {
    let sample = days.sample
    #expect(Int64(days.count) == expected?["n"]?.asInteger, "\(name)")
    let values = [
      ("mean", sample.mean), ("median", sample.quantile(0.5)), ("p75", sample.quantile(0.75)),
      ("p90", sample.quantile(0.9)), ("max", sample.quantile(1)), ("min", sample.quantile(0)),
    ]
    for (key, value) in values { #expect(close(value, expected?[key]), "\(name) \(key)") }
  }

  private func close(_ value: Double?, _ expected: JSONValue?, _ tolerance: Double = 1e-12) -> Bool {
    guard let value, case .number(let text)? = expected, let number = Double(text) else { return false }
    return abs(value - number) <= tolerance * max(1, abs(number))
  }
}

extension JSONValue {
  /// A whole number, also written `12.0`.
  fileprivate var asInteger: Int64? {
    guard case .number(let text) = self, let number = Double(text) else { return nil }
    return Int64(number)
  }
}
