import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Archives with bytes changed at random, or cut short: each is refused with an error that says so and leaves the database
/// empty, or brings in what was exported.
///
/// `CRM_MUTATIONS` says how many mutants are tried. A failure names its seed.
@Suite struct ArchiveMutationTests {
  @Test(arguments: [false, true]) func nothingButAnAnswerComesOfIt(history: Bool) throws {
    let one = try Sandbox()
    let other = try Sandbox()
    let (source, copy) = (try one.store(), try other.store())
    var past = RandomPast(seed: 1)
    try past.write(source, changes: 10)
    let original = try source.archive(history: history)
    let hash = try source.contentHash()
    let empty = try copy.archive(history: true)
    for seed in Trials.seeds(150) {
      var mutator = Mutator(generator: SplitMix64(seed: seed))
      let mutant = seed % 3 == 0 ? Array(original.prefix(cut(original, seed))) : mutator.mutant(of: original)
      try attempt(copy, mutant, hash, "history \(history), seed \(seed)")
      #expect(try copy.archive(history: true) == empty, "history \(history), seed \(seed)")
    }
  }

  /// Somewhere in the file, and now and then just before its end.
  private func cut(_ bytes: [UInt8], _ seed: UInt64) -> Int {
    var draw = SplitMix64(seed: seed)
    return draw.happens(20)
      ? bytes.count - Int(draw.number(2...80)) : Int(draw.number(0...Int64(bytes.count - 2)))
  }

  private func attempt(_ store: Store, _ bytes: [UInt8], _ hash: String, _ comment: Comment) throws {
    do {
      let summary = try store.importAll(bytes, dryRun: true)
      #expect(summary.contentHash == hash, comment)
    } catch is ArchiveError {
    } catch let error as ReadError {
      #expect(error.line > 0, comment)
    } catch {
      Issue.record("\(comment): \(error)")
    }
  }

  @Test func everyWayOfBreakingItIsNamed() throws {
    let one = try Sandbox()
    let other = try Sandbox()
    let (source, copy) = (try one.store(), try other.store())
    _ = try source.set(.owner, to: "ada")
    let lines = String(decoding: try source.archive(history: false), as: UTF8.self).split(separator: "\n")
    func attempt(_ lines: [Substring]) -> ArchiveError? {
      #expect(throws: ArchiveError.self) {
        try copy.importAll(Array((lines.joined(separator: "\n") + "\n").utf8))
      }
    }
    #expect(attempt([]) == .notAnArchive)
    #expect(attempt(["{}"]) == .notAnArchive)
    #expect(attempt([lines[0], lines[1]]) == .cutShort(line: 2))
    #expect(attempt([lines[0], lines[2]]) == .altered(line: 2, detail: "0 rows of 'setting', not 1"))
    #expect(
      attempt([lines[0], lines[1] + " ", lines[2]])
        == .malformed(line: 2, detail: "byte \(lines[1].utf8.count + 1) is not as an export writes it"))
    #expect(
      attempt(lines + [lines[2]]) == .malformed(line: 4, detail: "there are lines behind the last one"))
    let changed = Substring(lines[1].replacing("ada", with: "eve"))
    #expect(
      attempt([lines[0], changed, lines[2]])
        == .altered(line: 3, detail: "the lines before are not those that were written"))
    try copy.importAll(source.archive(history: false))
    #expect(attempt(lines) == .notEmpty(path: copy.path))
  }
}
