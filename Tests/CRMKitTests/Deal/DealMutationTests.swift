import Foundation
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Every fixture of deals with bytes changed at random: an import answers with a summary or with an error that says what is
/// wrong with the file, and writes all of it or nothing. `CRM_MUTATIONS` says how many mutants are tried.
@Suite struct DealMutationTests {
  static let fixtures = [
    "salesforce/Opportunity.csv", "salesforce/opportunities-report.csv", "salesforce/Lead-pipeline.csv",
    "hubspot/deals.csv", "zoho/deals.csv", "bigin/deals.csv", "pipedrive/deals.csv", "plain/deals.csv",
    "plain/deal-log.csv", "chinese/deals.csv",
  ]

  @Test(arguments: fixtures)
  func nothingButAnAnswerComesOfIt(fixture: String) throws {
    let file = PackageLayout().fixtures.appending(path: fixture)
    let original = try [UInt8](Data(contentsOf: file))
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let empty = try store.contentHash()
    for seed in Trials.seeds(25) {
      var mutator = Mutator(generator: SplitMix64(seed: seed))
      let path = "\(sandbox.folder)/deals.csv"
      try Data(mutator.mutant(of: original)).write(to: URL(filePath: path))
      try check(store, path, seed, "\(fixture), seed \(seed)")
      #expect(try store.contentHash() == empty, "\(fixture), seed \(seed)")
    }
    #expect(try store.check() == [])
  }

  /// What a file brought in it does not bring in twice.
  @Test(arguments: fixtures)
  func theSameFileAgainChangesNothing(fixture: String) throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let path = PackageLayout().fixtures.appending(path: fixture).path
    let change: (inout DealImportOptions) -> Void = {
      $0.place(in: nil, creates: true, [])
      if fixture == "plain/deals.csv" { $0.file.mapping.point = UInt8(ascii: ",") }
    }
    let first = try DealFile.take(at: path, into: store, change)
    #expect(first.created > 0 && first.created + first.skipped == first.read && first.changeset != nil)
    let second = try DealFile.take(at: path, into: store, change)
    #expect(second.unchanged == first.created && second.changeset == nil)
    #expect(try store.check() == [])
  }

  private func check(_ store: Store, _ path: String, _ seed: UInt64, _ comment: Comment) throws {
    do {
      let summary = try DealFile.take(at: path, into: store) {
        $0.place(in: seed % 3 == 0 ? "all" : nil, creates: true, [])
        $0.file.onError = seed % 2 == 0 ? .skip : .fail
        $0.file.mapping.requiresMappedColumns = true
      }
      let parts = [summary.created, summary.updated, summary.unchanged, summary.skipped, summary.rejected]
      #expect(parts.reduce(0, +) == summary.read, comment)
      if summary.changeset != nil { _ = try store.undo(nil, dryRun: false) }
    } catch is ReadError {} catch is ImportPlanError {}
  }
}
