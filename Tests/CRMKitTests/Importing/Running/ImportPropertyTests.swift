import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// What holds for every import, whatever the file and whatever was asked: small files and policies made at random.
///
/// A failure names its seed.
@Suite struct ImportPropertyTests {
  @Test(arguments: Trials.seeds(60))
  func everyImportKeepsItsWord(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    for name in ["first", "second"].prefix(Int.random(in: 0...2, using: &generator)) {
      var options = ImportOptions(
        path: try RandomFile(using: &generator).written(to: sandbox.folder, as: name))
      options.onError = .skip
      options.mapping.dateFormat = .dayFirst
      _ = try? store.importCustomers(options)
    }
    let file = RandomFile(using: &generator)
    var options = ImportOptions(
      of: try file.written(to: sandbox.folder, as: "file"), using: &generator)
    options.mapping.customFields = try store.customFieldRules()
    let round = ImportRound(store: store, options: options, label: "seed \(seed), \(options)\n\(file.text)")
    try round.check()
  }

  @Test(arguments: [7] as [UInt64])
  func aLongFileIsWrittenLikeAShortOne(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var text = "name,email,phone,external_id,note\n"
    while text.utf8.count < 1_100_000 {
      let number = Int.random(in: 0..<4000, using: &generator)
      let note = String(repeating: "x", count: 240)
      text += "N\(number),n\(number)@example.org,+4420\(10_000_000 + number % 997),shop:\(number),\(note)\n"
    }
    let path = sandbox.folder + "/long.csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try ImportRound(store: store, options: ImportOptions(path: path), label: "seed \(seed)").check()
  }
}

/// One file imported as a dry run, in earnest, again, and undone.
private struct ImportRound {
  let store: Store
  let options: ImportOptions
  let label: String

  private var comment: Comment { Comment(rawValue: label) }

  func check() throws {
    let before = try store.contentHash()
    var dry = options
    dry.isDryRun = true
    let announced = try store.importCustomers(dry)
    #expect(try store.contentHash() == before, comment)
    let summary = try store.importCustomers(options)
    expectSame(announced, summary)
    expectSum(summary)
    #expect(try store.check() == [], comment)
    let after = try store.contentHash()
    #expect((summary.changeset == nil) == (after == before), comment)
    #expect(!summary.isRefused || summary.changeset == nil, comment)
    if options.isRepeatable, !summary.isRefused, summary.isWhole { try checkRepeated(summary) }
    guard summary.changeset != nil else { return }
    #expect(try store.contentHash() == after, comment)
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.contentHash() == before, comment)
    #expect(try store.check() == [], comment)
  }

  private func checkRepeated(_ first: ImportSummary) throws {
    var options = options
    options.mapping.customFields = try store.customFieldRules()
    let second = try store.importCustomers(options)
    expectSum(second)
    #expect(second.changeset == nil, comment)
    #expect(second.created == 0 && second.updated == 0, comment)
    #expect(second.rejected == first.rejected, comment)
    #expect(second.read == first.read, comment)
  }

  private func expectSum(_ summary: ImportSummary) {
    let parts = [summary.created, summary.updated, summary.unchanged, summary.skipped, summary.rejected]
    #expect(parts.reduce(0, +) == summary.read, comment)
  }

  private func expectSame(_ announced: ImportSummary, _ summary: ImportSummary) {
    var announced = announced
    #expect(announced.changeset == nil, comment)
    announced.changeset = summary.changeset
    announced.isDryRun = false
    #expect(announced == summary, comment)
  }
}

extension ImportSummary {
  /// Whether no row was left out for an earlier one: such a row may mean another customer once later rows are in.
  fileprivate var isWhole: Bool { !skips.counts.contains { $0.code == "duplicate_in_file" } }
}
