import Foundation
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Every fixture with bytes changed at random: an import answers with a summary or with an error that says what is wrong
/// with the file, and writes all of it or nothing.
///
/// `CRM_MUTATIONS` says how many mutants of each fixture are tried. A failure names its seed.
@Suite struct ImportMutationTests {
  @Test(arguments: Fixture.all)
  func nothingButAnAnswerComesOfIt(fixture: Fixture) throws {
    let original = try [UInt8](Data(contentsOf: fixture.file))
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let empty = try store.contentHash()
    for seed in Trials.seeds(30) {
      var mutator = Mutator(generator: SplitMix64(seed: seed))
      let path = "\(sandbox.folder)/\(fixture.file.lastPathComponent)"
      try Data(mutator.mutant(of: original)).write(to: URL(filePath: path))
      let options = try fixture.options(path, sandbox.folder, &mutator.generator)
      try attempt(store, options, empty, Comment(rawValue: "\(fixture.name), seed \(seed)"))
    }
    #expect(try store.check() == [], Comment(rawValue: fixture.name))
  }

  private func attempt(_ store: Store, _ options: ImportOptions, _ empty: String, _ comment: Comment) throws {
    do {
      let summary = try store.importCustomers(options)
      for fault in summary.faults.first { expectPlace(fault, comment) }
      let parts = [summary.created, summary.updated, summary.unchanged, summary.skipped, summary.rejected]
      #expect(parts.reduce(0, +) == summary.read, comment)
      #expect(summary.changeset == nil || !summary.isRefused && summary.created > 0, comment)
      if summary.changeset != nil { _ = try store.undo(nil, dryRun: false) }
    } catch let error as ReadError {
      expectPlace(error, comment)
    } catch is ImportPlanError {
    } catch {
      Issue.record("\(comment): \(error)")
    }
    #expect(try store.contentHash() == empty, comment)
  }

  /// What is wrong with one field has the field's number, but for folded lines of a card; every row has a line.
  private func expectPlace(_ fault: RowFault, _ comment: Comment) {
    #expect(fault.line > 0, "\(comment): \(fault)")
    let isFolded = fault.code == ReadError.Code.nulByte.rawValue
    #expect(fault.field == nil || fault.column > 0 || isFolded, "\(comment): \(fault)")
  }

  /// Only a file as a whole has no line.
  private func expectPlace(_ error: ReadError, _ comment: Comment) {
    let whole: Set<ReadError.Code> = [.emptyFile, .unknownFormat, .unknownEncoding]
    #expect(error.line > 0 || whole.contains(error.code), "\(comment): \(error)")
    #expect(error.field == nil || error.column > 0, "\(comment): \(error)")
  }
}

/// A file of the transcripts' fixtures.
struct Fixture: Sendable, CustomTestStringConvertible {
  let file: URL
  let name: String

  var testDescription: String { name }

  static let all: [Fixture] = {
    let layout = PackageLayout()
    let files = ["csv", "vcf"].flatMap { layout.files(under: layout.fixtures, ending: $0) }
    return files.map { Fixture(file: $0, name: layout.name(of: $0)) }
  }()

  func options(_ path: String, _ folder: String, _ generator: inout SplitMix64) throws -> ImportOptions {
    var options = ImportOptions(of: path, using: &generator)
    options.mapping.fileName = file.lastPathComponent
    if name.contains("1252") { options.read.encoding = "windows-1252" }
    if name.contains("gb18030") { options.read.encoding = "gb18030" }
    if Bool.random(using: &generator) {
      let files = ProtectedFiles(database: nil, stateFolder: nil)
      options.rejects = try OutputPath(folder + "/rejects", protecting: files)
    }
    return options
  }
}
