import Foundation
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// A file of tasks with bytes changed at random: an import answers with a summary or with an error that says what is wrong
/// with the file, and writes all of it or nothing. `CRM_MUTATIONS` says how many mutants are tried.
@Suite struct TaskMutationTests {
  @Test func nothingButAnAnswerComesOfIt() throws {
    let file = PackageLayout().fixtures.appending(path: "plain/tasks.csv")
    let original = try [UInt8](Data(contentsOf: file))
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let empty = try store.contentHash()
    var written = 0
    for seed in Trials.seeds(60) {
      var mutator = Mutator(generator: SplitMix64(seed: seed))
      let path = "\(sandbox.folder)/tasks.csv"
      try Data(mutator.mutant(of: original)).write(to: URL(filePath: path))
      var options = TaskImportOptions(
        file: ImportOptions(path: path), drafter: TaskDrafter(source: nil))
      options.file.onError = seed % 3 == 0 ? .fail : .skip
      do {
        let summary = try store.importTasks(options)
        let parts = [summary.created, summary.updated, summary.unchanged, summary.skipped, summary.rejected]
        #expect(parts.reduce(0, +) == summary.read, "seed \(seed)")
        guard summary.changeset != nil else { continue }
        written += summary.created
        // The same file again changes nothing, whatever stands in it.
        #expect(try store.importTasks(options).changeset == nil, "seed \(seed)")
        _ = try store.undo(nil, dryRun: false)
      } catch is ReadError {} catch is ImportPlanError {}
      #expect(try store.contentHash() == empty, "seed \(seed)")
    }
    #expect(written > 60)
    #expect(try store.check() == [])
  }
}
