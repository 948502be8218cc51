import Foundation
import Support
import Testing

/// The form of a transcript.
@Suite struct TranscriptFormatTests {
  @Test func stepsHaveCommandsAndExpectations() {
    let transcript = Transcript("# a\n$ one \\\n  two\nout\n2| err\n? 3\n\n$ next\n")
    #expect(transcript.steps.map(\.command) == ["one \\\n  two", "next"])
    #expect(transcript.steps.map(\.expected) == [["out", "2| err", "? 3"], []])
    #expect(transcript.steps.map(\.line) == [2, 8])
  }

  @Test func emptyLinesInsideOutputBelongToIt() {
    let transcript = Transcript("$ one\na\n\nb\n\n# note\n$ two\n")
    #expect(transcript.steps[0].expected == ["a", "", "b"])
  }

  @Test func onlyConsoleBlocksOfMarkdownAreRun() {
    let text = "text\n```sh\n$ not this\n```\n```console\n$ this\nout\n```\n$ nor this\n"
    let transcript = Transcript(text, isMarkdown: true)
    #expect(transcript.steps.map(\.command) == ["this"])
    #expect(transcript.steps[0].expected == ["out"])
  }

  @Test func recordingReplacesOnlyWhatDiffers() {
    let transcript = Transcript("# a\n$ one\nold\n\n$ two\n...\n")
    #expect(transcript.text(recording: [["new", "? 1"], nil]) == "# a\n$ one\nnew\n? 1\n\n$ two\n...\n")
  }

  @Test func recordedOutputReadsBackAsItself() {
    let output = CommandOutput(
      standardOutput: Data("$ a\n\n? 1\n...\n2| x\nplain".utf8), standardError: Data("e\n\n".utf8), status: 3)
    let lines = output.transcriptLines
    let transcript = Transcript("$ c\n").text(recording: [lines])
    #expect(Transcript(transcript).steps.map(\.expected) == [lines])
    #expect(lines.first == "1| $ a")
    #expect(lines.last == "? 3")
  }

  @Test(arguments: [
    (["a", "b", "c"], ["a", "...", "c"], true), (["a", "c"], ["a", "...", "c"], true),
    (["a"], ["..."], true), ([], ["..."], true), (["a", "b"], ["...", "a"], false), (["a"], [], false),
    (["a", "x", "a", "b"], ["...", "a", "b"], true),
  ])
  func dotsMatchAnyRunOfLines(_ lines: [String], _ pattern: [String], _ isMatch: Bool) {
    #expect(matches(lines, pattern: pattern) == isMatch)
  }

  @Test func differenceShowsBothSides() {
    #expect(
      lineDifference(expected: ["a", "b", "c"], found: ["a", "x", "c", "d"]) == "  a\n- b\n+ x\n  c\n+ d")
  }
}
