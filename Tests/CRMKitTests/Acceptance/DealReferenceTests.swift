import Foundation
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Pipelines and leads that other people published, brought in as the manual says.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct DealReferenceTests {
  @Test func mavenPipelineComesInWhole() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let expected = try ReferenceShop.read("maven_crm/expected/funnel.json")
    let stages = ["Prospecting", "Engaging"].map { FunnelStage($0, probabilityE4: 1000) }
    _ = try store.addFunnel(
      Funnel(
        "sales",
        stages: stages + [
          FunnelStage("Won", .won, probabilityE4: 10_000), FunnelStage("Lost", .lost, probabilityE4: 0),
        ]))
    try accounts(store)
    try products(store)
    let file = try ReferenceShop.url("maven_crm/sales_pipeline.csv").path
    let change: (inout DealImportOptions) throws -> Void = {
      $0.drafter = DealDrafter(source: "maven", currency: try Currency(parsing: "USD"))
      $0.drafter.takesNames = true
      $0.file.mapping.maps = [try ColumnMap(parsing: "engage_date=entered:Engaging")]
    }
    let summary = try DealFile.take(at: file, into: store, change)
    #expect(summary.read == 8800 && summary.created == 8800)
    #expect(summary.deals.events == 15_511 && summary.deals.lines == 8800)
    #expect(summary.deals.undated == 500 && summary.deals.newCustomers == 0 && summary.deals.closedEarly == 0)
    #expect(
      summary.deals.productConflicts == [
        ProductConflict(written: "GTXPro", catalogue: "GTX Pro", count: 1480)
      ])
    for stage in ["Won", "Lost", "Engaging", "Prospecting"] {
      let count = try DealFile.values(store, "SELECT count(*) FROM v1_deal WHERE stage = '\(stage)'")
      #expect(expected["stage_counts"]?[stage] == .number(count[0]), "\(stage)")
    }
    #expect(
      try DealFile.values(
        store,
        """
        SELECT sum(amount_minor) / 100 FROM deal d JOIN funnel_stage s ON s.id = d.stage_id WHERE s.kind = 'won'
        UNION ALL SELECT count(*) FROM deal WHERE customer_id IS NULL
        """) == ["10005534", "1425"])
    #expect(
      try DealFile.values(
        store,
        "SELECT avg(julianday(date(closed_at)) - julianday(date(created_at))) FROM v1_deal WHERE status = 'won'"
      ).map { $0.prefix(9) } == ["51.781972"])
    #expect(try DealFile.take(at: file, into: store, change).changeset == nil)
  }

  private func accounts(_ store: Store) throws {
    var options = ImportOptions(path: try ReferenceShop.url("maven_crm/accounts.csv").path)
    options.mapping.maps = [try ColumnMap(parsing: "account=company")]
    let summary = try store.importCustomers(options)
    #expect(summary.created == 85 && summary.newFields.contains("sector"))
  }

  private func products(_ store: Store) throws {
    var options = ImportOptions(path: try ReferenceShop.url("maven_crm/products.csv").path)
    options.mapping.maps = try ["product=sku", "series=category", "sales_price=price"].map {
      try ColumnMap(parsing: $0)
    }
    let summary = try store.importProducts(options, ProductDrafter(currency: try Currency(parsing: "USD")))
    #expect(summary.created == 7)
  }

  /// Leads in one file, those that were won in another; one was won two days before it was first heard of.
  @Test func olistLeadsAreWonByASecondFile() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addFunnel(Funnel("b2b", stages: Funnel.b2b.stages))
    func take(_ name: String, _ maps: [String]) throws -> ImportSummary {
      try DealFile.take(at: try ReferenceShop.url("olist_funnel/olist_\(name)_dataset.csv").path, into: store)
      {
        $0.drafter = DealDrafter(source: "olist", currency: nil)
        $0.file.mapping.maps = try maps.map { try ColumnMap(parsing: $0) }
        $0.file.mapping.dateFormat = try DateFormat(parsing: "DD-MM-YYYY")
      }
    }
    let leads = try take("marketing_qualified_leads", ["mql_id=number"])
    #expect(leads.created == 8000 && leads.deals.undated == 0)
    let won = try take("closed_deals", ["mql_id=number", "sr_id=owner"])
    #expect(won.updated == 842 && won.deals.closedEarly == 1)
    #expect(try take("closed_deals", ["mql_id=number", "sr_id=owner"]).changeset == nil)
    #expect(try take("marketing_qualified_leads", ["mql_id=number"]).changeset == nil)
    #expect(
      try DealFile.values(
        store,
        """
        SELECT count(*) || ' ' || min(CAST(julianday(date(closed_at)) - julianday(date(created_at)) AS INTEGER))
        FROM v1_deal WHERE status = 'won'
        """) == ["842 -2"])
    #expect(
      try DealFile.values(
        store, "SELECT DISTINCT custom LIKE '%landing_page_id%seller_id%' FROM v1_deal WHERE status = 'won'")
        == ["1"])
  }

  @Test func leadsKeepEveryAttribute() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addFunnel(Funnel("b2b", stages: Funnel.b2b.stages))
    let file = try ReferenceShop.url("lead_scoring/Lead_Scoring.csv").path
    let summary = try DealFile.take(at: file, into: store) {
      $0.drafter = DealDrafter(source: "school", currency: nil)
      $0.file.mapping.maps = [try ColumnMap(parsing: "Converted=stage")]
      $0.place(in: nil, creates: false, [try StageMap(parsing: "1=won"), try StageMap(parsing: "0=lost")])
    }
    #expect(summary.created == 9240 && summary.deals.undated == 9240)
    #expect(
      try DealFile.values(store, "SELECT stage || ' ' || count(*) FROM v1_deal GROUP BY stage ORDER BY stage")
        == ["lost 5679", "won 3561"])
    #expect(
      try DealFile.values(store, "SELECT count(DISTINCT key) FROM deal, json_each(deal.custom)") == ["34"])
  }
}
