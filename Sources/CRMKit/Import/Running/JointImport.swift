import Crypto
import Foundation
import Tabular

/// Several files that come in together: one transaction, one changeset, all of them or none.
///
/// What only a whole file tells, such as the order of day and month, is found out on the way; the transaction then begins
/// again, knowing it.
final class JointImport {
  /// How a file is to be read.
  struct Decision {
    var rules: ColumnRules?
    var isGathered = false
  }

  /// The transaction begins again.
  struct Restart: Error {}

  private(set) var rejects = JointRejects()
  private var keepsRejects = false
  /// Once one file had to be read twice, the others are proved before they are written.
  private(set) var provesFirst = false
  private var transaction: WriteTransaction?
  private var files: [String: ImportFile] = [:]
  private var decisions: [String: Decision] = [:]
  /// Files that cannot be read and stay out, by path.
  private(set) var leftOut: [String: ImportSummary] = [:]
  private let describe: (any Error) -> RowFault
  private var sources: [SourceFile] = []

  /// - Parameter describe: says what keeps a file out.
  init(describe: @escaping (any Error) -> RowFault) { self.describe = describe }

  /// - Throws: what `body` throws.
  func run<Value>(in transaction: WriteTransaction, _ body: () throws -> Value) throws -> Value {
    self.transaction = transaction
    defer { self.transaction = nil }
    rejects = JointRejects()
    sources = []
    return try body()
  }

  /// The transaction that is open.
  /// - Throws: ``Restart`` outside of one.
  func current() throws -> WriteTransaction {
    guard let transaction else { throw Restart() }
    return transaction
  }

  /// The file of a path, opened once: standard input cannot be read again.
  func file(_ path: String, _ open: () throws -> ImportFile) rethrows -> ImportFile {
    if let file = files[path] { return file }
    let file = try open()
    files[path] = file
    return file
  }

  func beginRejects(of path: String, _ reader: RecordReader) {
    keepsRejects = true
    rejects.begin(path, reader.names, reader.source)
  }

  func reject(_ record: Record, _ fault: RowFault) { if keepsRejects { rejects.append(record, fault) } }

  func decision(for path: String) -> Decision { decisions[path] ?? Decision() }

  func prove(_ path: String, _ rules: ColumnRules) {
    decisions[path, default: Decision()].rules = rules
    provesFirst = true
  }

  func gather(_ path: String) { decisions[path, default: Decision()].isGathered = true }

  /// Leaves a file out, where bad rows are to be skipped and it is the file that cannot be read.
  ///
  /// - Throws: ``Restart``: what was written of it has to go; the error itself where it has to be told.
  func leaveOut(_ file: ImportOptions, for error: any Error) throws -> Never {
    guard file.onError == .skip, file.isUnreadable(for: error) else { throw error }
    var faults = FaultList()
    faults.append(describe(error))
    try leaveOut(file, faults)
  }

  /// - Throws: ``Restart``.
  func leaveOut(_ file: ImportOptions, _ faults: FaultList) throws -> Never {
    leftOut[file.path] = ImportSummary(leftOut: file, faults)
    throw Restart()
  }

  /// Takes note of a file that was read to its end.
  func note(_ source: SourceFile) { sources.append(source) }

  /// The files as one: their names, and the SHA-256 of their own, one a line.
  var source: SourceFile {
    let sums = sources.map { $0.sha256 + "\n" }.joined()
    return SourceFile(
      name: sources.map(\.name).joined(separator: ", "),
      sha256: SHA256.hash(data: Data(sums.utf8)).hexadecimal)
  }
}

/// One of the files was refused: carries the summaries out of the transaction.
private struct JointRefusal: Error {
  let summaries: [ImportSummary]
}

extension Store {
  /// Imports files: one transaction, one changeset, all of them or none.
  ///
  /// Where bad rows are skipped, a file that cannot be read is left out, and the others come in.
  ///
  /// - Parameters:
  ///   - describe: says what keeps a file out.
  ///   - one: imports the file at a position of `files`; called again for each where the transaction begins again.
  /// - Returns: a summary a file, also where rows were rejected and nothing was written (`isRefused`).
  /// - Throws: what `one` throws, ``StoreError``.
  package func importTogether(
    _ files: [ImportOptions], describe: @escaping (any Error) -> RowFault,
    _ one: (Int) throws -> ImportSummary
  ) throws -> [ImportSummary] {
    guard files.count > 1 else { return try files.indices.map(one) }
    let joint = JointImport(describe: describe)
    belongings[JointImport.self] = joint
    defer { belongings[JointImport.self] = nil }
    while true {
      do { return try importOnce(files, joint, one) } catch is JointImport.Restart { continue } catch let
        refusal as JointRefusal
      { return refusal.summaries }
    }
  }

  private func importOnce(
    _ files: [ImportOptions], _ joint: JointImport, _ one: (Int) throws -> ImportSummary
  ) throws -> [ImportSummary] {
    let written = try write(dryRun: files[0].isDryRun, isBulk: true) { transaction in
      try joint.run(in: transaction) {
        var summaries = try files.indices.map { try joint.leftOut[files[$0].path] ?? one($0) }
        if summaries.allSatisfy(\.isLeftOut) {
          for index in summaries.indices { summaries[index].isRefused = true }
          throw JointRefusal(summaries: summaries)
        }
        if let path = files[0].rejects {
          let isThere = try joint.rejects.write(to: path, isDryRun: files[0].isDryRun)
          for index in summaries.indices { summaries[index].rejectsFile = isThere ? path.path : nil }
        }
        if summaries.contains(where: \.isRefused) { throw JointRefusal(summaries: summaries) }
        try transaction.setSource(joint.source)
        return summaries
      }
    }
    return written.value.map { summary in
      var summary = summary
      summary.changeset = written.changeset
      return summary
    }
  }
}
