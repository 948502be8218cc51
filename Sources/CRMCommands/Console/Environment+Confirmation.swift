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
    StandardError.write("\(action)? [y/N] ")
    let answer = readLine()
    try interruption.check()
    guard let answer, ["y", "yes"].contains(answer.lowercased()) else { throw Declined() }
  }
}
