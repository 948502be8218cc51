import Foundation

/// Runs the transcript in a file; says what differs, or writes what was found into it.
package struct TranscriptRun {
  /// The transcript, or a page of Markdown that holds one.
  package var file: URL
  package var sandbox: Sandbox

  package init(file: URL, sandbox: Sandbox) {
    self.file = file
    self.sandbox = sandbox
  }

  /// - Parameter isRecording: what was found replaces what was expected, in the file itself.
  /// - Returns: a readable difference for each step that is not as expected; empty when all are, or when recording.
  package func differences(isRecording: Bool) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let transcript = Transcript(text, isMarkdown: file.pathExtension == "md")
    var differences: [String] = []
    var recorded: [[String]?] = []
    for step in transcript.steps {
      let found = try sandbox.run(step.command).transcriptLines
      let isExpected = matches(found, pattern: step.expected)
      recorded.append(isExpected ? nil : found)
      if !isExpected {
        differences.append(
          "\(file.lastPathComponent):\(step.line): $ \(step.command)\n"
            + lineDifference(expected: step.expected, found: found))
      }
    }
    guard isRecording else { return differences }
    let result = transcript.text(recording: recorded)
    if result != text { try Data(result.utf8).write(to: file) }
    return []
  }
}
