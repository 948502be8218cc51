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

  @Test func plainCommandsAreSplitAsBashSplitsThem() throws {
    let layout = PackageLayout()
    var lines = ["crm a  'b c'\"d e\"f '' --x=\"1\" é華 \\\n -y", "crm", "crm ' '\"\" 'a\nb'"]
    for file in layout.files(under: layout.transcripts, ending: "transcript") {
      lines += Transcript(try String(contentsOf: file, encoding: .utf8)).steps.map(\.command)
    }
    let plain = lines.filter { PlainCommand($0)?.words.first == "crm" }
    #expect(plain.count > 1000)
    let sandbox = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures)
    try sandbox.write(
      "lines.sh",
      "crm() { printf '%s\\0' crm \"$@\"; printf '\\1\\0'; }\n" + plain.joined(separator: "\n") + "\n")
    let words = plain.flatMap { (PlainCommand($0)?.words ?? []) + ["\u{1}"] }
    let output = try sandbox.run(". ./lines.sh").standardOutput
    #expect(String(decoding: output, as: UTF8.self) == words.map { $0 + "\0" }.joined())
  }

  @Test func plainLinesRunWhatBashRuns() throws {
    let layout = PackageLayout()
    var lines = ["crm a 'b;c' \"&&\" && crm d > /dev/null; crm  e ", "crm a\\\n;crm b"]
    for file in layout.files(under: layout.transcripts, ending: "transcript") {
      lines += Transcript(try String(contentsOf: file, encoding: .utf8)).steps.map(\.command)
    }
    let plain = lines.compactMap { PlainLine($0) == nil ? nil : $0 }
    #expect(plain.count { PlainLine($0)?.commands.count ?? 0 > 1 } > 200)
    let sandbox = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures)
    try sandbox.write(
      "lines.sh",
      "crm() { printf '%s\\0' crm \"$@\" >> words; echo heard; }\n" + plain.joined(separator: "\n") + "\n")
    let commands = plain.flatMap { PlainLine($0)?.commands ?? [] }
    let heard = try sandbox.run(". ./lines.sh").standardOutput.split(separator: UInt8(ascii: "\n"))
    #expect(heard.count == commands.count(where: \.isHeard))
    let words = try String(contentsOf: sandbox.folder.appending(path: "words"), encoding: .utf8)
    #expect(words == commands.flatMap { ["crm"] + $0.arguments }.map { $0 + "\0" }.joined())
  }

  @Test(arguments: [
    "", "crm a;", "crm a && ", "crm a; ls", "crm a || crm b", "crm a & crm b", "crm a; crm $x",
    "crm a \\; crm b",
    "crm a > b", "crm a >> /dev/null", "crm a 2> /dev/null", "crm \"a\\\"; crm b", "a=b; crm c",
  ])
  func whateverElseIsRunIsLeftToBash(line: String) { #expect(PlainLine(line) == nil) }

  @Test(arguments: [
    "", "a=b crm", "crm > file", "crm a | head", "crm; crm", "crm $x", "crm \"$x\"", "crm \"a\\\"b\"",
    "crm a\\ b",
    "crm 'a", "crm *", "crm {a,b}", "crm ~", "crm a&", "crm #", "crm `a`", "crm !", "crm (a)", "crm [a]",
    "crm ?",
    "crm\tcrm", "crm\ncrm",
  ])
  func whateverElseBashReadsIsLeftToIt(line: String) { #expect(PlainCommand(line) == nil) }

  @Test func differenceShowsBothSides() {
    #expect(
      lineDifference(expected: ["a", "b", "c"], found: ["a", "x", "c", "d"]) == "  a\n- b\n+ x\n  c\n+ d")
  }
}
