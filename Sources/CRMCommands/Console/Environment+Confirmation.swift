import CRMKit
import Foundation

/// The person was asked and said no. Nothing was written.
package struct Declined: Error {}

extension Environment {
  /// Asks before many records are removed.
  ///
  /// `--yes` and `--dry-run` answer for the person. The question goes to standard error.
  /// - Parameter action: what would happen, as in `delete 12 customers`.
  /// - Throws: ``Declined``, or ``UsageError`` `confirmation_needed` where nobody can be asked.
  package func confirm(_ action: String) throws {
    if global.yes || global.dryRun { return }
    let mayAsk =
      !global.noInput && variables.nonEmpty("CRM_NO_INPUT") == nil && variables.nonEmpty("CI") == nil
    guard mayAsk, console.terminal.canAsk else {
      throw UsageError(
        .confirmationNeeded, "would \(action), and nobody can be asked", hint: "run \(commandLine) --yes")
    }
    console.progress.clear(forGood: true)
    streams.error.write("\(action)? [y/N] ")
    let answer = streams.readLine()
    try interruption.check()
    guard let answer, ["y", "yes"].contains(answer.lowercased()) else { throw Declined() }
  }

  /// Asks before several records are deleted, or one that others hang on; a single one without goes unasked.
  ///
  /// - Parameters:
  ///   - noun: what the records are called.
  ///   - name: the name of a single one, where it has one.
  ///   - related: what hangs on them besides what the store knows by the noun.
  func confirmDeletion(
    of noun: String, _ ids: [Int64], named name: String? = nil, in store: Store,
    with related: RelatedRecords? = nil
  ) throws {
    // Of several it is asked how many they are, and no more.
    if ids.count > 1 { return try confirm("delete \(ids.count) \(noun)s") }
    let related = try related ?? store.related(to: noun, ids)
    guard let id = ids.first, !related.isEmpty else { return }
    try confirm("delete \(noun) \(name.map { "'\($0)'" } ?? String(id)) with \(related.text)")
  }
}
