import Foundation

/// What a command left behind.
package struct CommandOutput {
  package var standardOutput: Data
  package var standardError: Data
  package var status: Int32

  package init(standardOutput: Data, standardError: Data, status: Int32) {
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.status = status
  }

  /// As a transcript writes it.
  package var transcriptLines: [String] {
    var lines = CommandOutput.lines(standardOutput).map { CommandOutput.isAmbiguous($0) ? "1| " + $0 : $0 }
    lines += CommandOutput.lines(standardError).map { $0.isEmpty ? "2|" : "2| " + $0 }
    if status != 0 { lines.append("? \(status)") }
    return lines
  }

  private static func lines(_ data: Data) -> [String] {
    guard !data.isEmpty else { return [] }
    var lines = String(decoding: data, as: UTF8.self).replacing("\r\n", with: "␍\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines.append("(no newline at the end)") }
    return lines
  }

  private static func isAmbiguous(_ line: String) -> Bool {
    line == "..." || line == "$" || line == "#"
      || ["$ ", "# ", "? ", "1| ", "2|", "```"].contains { line.hasPrefix($0) }
  }
}
