import Testing

@testable import CRMKit
@testable import CRMStore

/// What holds for every import of interactions, products and rates.
///
/// A failure names its seed.
@Suite struct RecordImportTests {
  @Test(arguments: RecordNounFile.allCases, Trials.seeds(25))
  func everyImportKeepsItsWord(noun: RecordNounFile, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    if Bool.random(using: &generator) {
      _ = try noun.run(try options(noun, sandbox.folder, "first", &generator), in: store)
    }
    let options = try options(noun, sandbox.folder, "file", &generator)
    let comment = Comment(rawValue: "\(noun), seed \(seed)")
    let before = try store.contentHash()
    var dry = options
    dry.isDryRun = true
    var announced = try noun.run(dry, in: store)
    #expect(try store.contentHash() == before, comment)
    let summary = try noun.run(options, in: store)
    announced.changeset = summary.changeset
    announced.isDryRun = false
    #expect(announced == summary, comment)
    expectSum(summary, comment)
    #expect(try store.check() == [], comment)
    #expect((summary.changeset == nil) == (try store.contentHash() == before), comment)
    try checkRepeated(noun, options, summary, store, comment)
    guard summary.changeset != nil else { return }
    _ = try store.undo(summary.changeset, dryRun: false)
    #expect(try store.contentHash() == before, comment)
    #expect(try store.check() == [], comment)
  }

  private func checkRepeated(
    _ noun: RecordNounFile, _ options: ImportOptions, _ first: ImportSummary, _ store: Store,
    _ comment: Comment
  ) throws {
    let second = try noun.run(options, in: store)
    expectSum(second, comment)
    guard !first.isRefused, !first.skips.counts.contains(where: { $0.code == "duplicate_in_file" }) else {
      // A row that was left out for an earlier one may come first where that one changes nothing more.
      if second.changeset != nil { _ = try store.undo(nil, dryRun: false) }
      return
    }
    #expect(second.changeset == nil, comment)
    #expect(second.created == 0 && second.updated == 0, comment)
    #expect(second.rejected == first.rejected, comment)
  }

  @Test(arguments: RecordNounFile.allCases, Trials.seeds(10))
  func anExportIntoAnEmptyDatabaseIsTheSame(noun: RecordNounFile, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let original = try Sandbox()
    let store = try original.store()
    for name in ["first", "second"] {
      var options = try options(noun, original.folder, name, &generator)
      options.onError = .skip
      _ = try noun.run(options, in: store)
    }
    let path = "\(original.folder)/export.csv"
    try noun.exported(store, withIDs: true).write(toFile: path, atomically: true, encoding: .utf8)
    let copy = try Sandbox()
    let copied = try copy.store()
    let summary = try noun.run(ImportOptions(path: path), in: copied)
    let comment = Comment(rawValue: "\(noun), seed \(seed), \(summary.faults)")
    #expect(summary.created == summary.read, comment)
    #expect(
      try noun.exported(copied, withIDs: false) == noun.exported(store, withIDs: false), comment)
  }

  private func expectSum(_ summary: ImportSummary, _ comment: Comment) {
    let parts = [summary.created, summary.updated, summary.unchanged, summary.skipped, summary.rejected]
    #expect(parts.reduce(0, +) == summary.read, comment)
  }

  private func options(
    _ noun: RecordNounFile, _ folder: String, _ name: String, _ generator: inout SplitMix64
  ) throws -> ImportOptions {
    let path = "\(folder)/\(name).csv"
    try noun.text(&generator).write(toFile: path, atomically: true, encoding: .utf8)
    var options = ImportOptions(path: path)
    options.onError = Int.random(in: 0..<4, using: &generator) == 0 ? .fail : .skip
    return options
  }
}
