import Foundation
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Every fixture of orders with bytes changed at random: an import answers with a summary or with an error that says what
/// is wrong with the file, and writes all of it or nothing. `CRM_MUTATIONS` says how many mutants are tried.
@Suite struct OrderMutationTests {
  @Test(arguments: [
    "plain/orders.csv", "shopify/orders.csv", "stripe/charges.csv", "woocommerce/orders.csv",
    "online-retail/invoices.csv",
  ])
  func nothingButAnAnswerComesOfIt(fixture: String) throws {
    let file = PackageLayout().fixtures.appending(path: fixture)
    let original = try [UInt8](Data(contentsOf: file))
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let empty = try store.contentHash()
    for seed in Trials.seeds(30) {
      var mutator = Mutator(generator: SplitMix64(seed: seed))
      let path = "\(sandbox.folder)/orders.csv"
      try Data(mutator.mutant(of: original)).write(to: URL(filePath: path))
      var options = OrderImportOptions(
        file: ImportOptions(path: path),
        drafter: OrderDrafter(source: nil, currency: try Currency(parsing: "EUR")))
      options.drafter.takesNames = true
      options.file.onError = seed % 2 == 0 ? .skip : .fail
      try check(store, options, "\(fixture), seed \(seed)")
      #expect(try store.contentHash() == empty, "\(fixture), seed \(seed)")
    }
    #expect(try store.check() == [])
  }

  private func check(_ store: Store, _ options: OrderImportOptions, _ comment: Comment) throws {
    do {
      let summary = try store.importOrders(options)
      let parts = [summary.created, summary.updated, summary.unchanged, summary.skipped, summary.rejected]
      #expect(parts.reduce(0, +) == summary.read, comment)
      if summary.changeset != nil { _ = try store.undo(nil, dryRun: false) }
    } catch is ReadError {} catch is ImportPlanError {}
  }
}
