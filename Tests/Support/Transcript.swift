/// Commands and what they print, as a text that is a page of the manual and a test at once.
///
/// ```
/// # a comment
/// $ crm customer import contacts.csv
/// 12 read, 12 created
/// 2| contacts.csv:3:2: error: email: 'bob' has no domain
/// ? 65
/// ```
///
/// `$` begins a command, which goes on after a backslash at the end of a line. Below it stand the lines of standard
/// output, those of standard error after `2| `, and `? N` where the exit status is not 0. A line of output that would
/// be mistaken for something else has `1| ` before it. A line `...` stands for any number of lines.
package struct Transcript {
  package struct Step {
    /// Number of the command's first line, from 1.
    package var line: Int
    package var command: String
    package var expected: [String]
    /// Where the expected lines stand in the text.
    var range: Range<Int>
  }

  package private(set) var steps: [Step] = []
  private var lines: [String]

  /// - Parameter isMarkdown: only what stands in blocks marked `console` is a transcript; the rest is prose.
  package init(_ text: String, isMarkdown: Bool = false) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isLive = isMarkdown ? Transcript.consoleLines(lines) : Array(repeating: true, count: lines.count)
    var index = 0
    while index < lines.count {
      if isLive[index], lines[index].hasPrefix("$ ") {
        index = addStep(at: index, isLive)
      } else {
        index += 1
      }
    }
  }

  /// The text with the expectations of some steps replaced.
  ///
  /// - Parameter outputs: one a step; `nil` leaves the step as it is.
  package func text(recording outputs: [[String]?]) -> String {
    var result = lines
    for (step, output) in zip(steps, outputs).reversed() {
      if let output { result.replaceSubrange(step.range, with: output) }
    }
    return result.joined(separator: "\n")
  }

  /// - Returns: the index behind the step.
  private mutating func addStep(at start: Int, _ isLive: [Bool]) -> Int {
    var index = start
    var command = String(lines[start].dropFirst(2))
    while command.hasSuffix("\\"), index + 1 < lines.count {
      index += 1
      command += "\n" + lines[index]
    }
    index += 1
    let first = index
    while index < lines.count, isLive[index], !lines[index].hasPrefix("$ "), !lines[index].hasPrefix("# ") {
      index += 1
    }
    var end = index
    while end > first, lines[end - 1].isEmpty { end -= 1 }
    steps.append(
      Step(line: start + 1, command: command, expected: Array(lines[first..<end]), range: first..<end))
    return index
  }

  private static func consoleLines(_ lines: [String]) -> [Bool] {
    var isInside = false
    return lines.map { line in
      if line.hasPrefix("```") {
        isInside = line == "```console"
        return false
      }
      return isInside
    }
  }
}
