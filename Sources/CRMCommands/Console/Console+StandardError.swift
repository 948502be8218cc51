import CRMKit
import Tabular

extension Console {
  /// A line for people, left out under `--quiet`.
  package func note(_ text: String) {
    guard !global.quiet else { return }
    for line in wrapped(visible(text), toWidth: terminal.errorWidth) { tell(line) }
  }

  /// A line for those who asked for `--verbose`, or set `CRM_DEBUG`.
  package func detail(_ text: String) { details?(text) }

  /// Writes such lines; `nil` where nobody asked for them.
  package var details: (@Sendable (String) -> Void)? {
    guard global.verbose || variables.nonEmpty("CRM_DEBUG") != nil else { return nil }
    return { [progress, streams] in
      progress.clear()
      streams.error.write(visible($0) + "\n")
    }
  }

  /// Something is odd, and the command goes on. Said even under `--quiet`.
  package func warn(_ text: String) {
    tell(LabelledSentence("", "warning:", " \(text)", as: .warning))
  }

  /// One error of several, as ``Diagnosis`` writes it: the rows of an import.
  package func show(_ diagnosis: Diagnosis) {
    progress.clear()
    streams.error.write(diagnosis.text(ink: hasErrorInk, width: terminal.errorWidth))
  }

  /// Writes a sentence, folded to the terminal's width.
  func tell(_ sentence: LabelledSentence) {
    for line in sentence.lines(ink: hasErrorInk, width: terminal.errorWidth) { tell(line) }
  }

  /// Says what to do about what was told.
  func tell(hint: String) {
    for line in wrapped(visible("hint: \(hint)"), toWidth: terminal.errorWidth) {
      tell(line.inked(as: .hint, if: hasErrorInk))
    }
  }

  private func tell(_ line: String) {
    progress.clear()
    streams.error.write(line + "\n")
  }

  /// Whether standard error is coloured.
  var hasErrorInk: Bool { terminal.hasErrorInk(global.color) }
}
