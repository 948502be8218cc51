import Foundation
import Support
import Testing

/// Every transcript, the README and the examples, run against the built program.
///
/// `CRM_RECORD=1` writes what was found into them; the difference is for the reviewer to read. `CRM_ONLY=deal/` runs those
/// alone whose path contains the text, while one is being written. Lines that take no shell are run one after another by a
/// few processes, and the `crm` of a shell by one that is forked off a worker; `CRM_PROCESSES=1` starts the program for each,
/// as a user does.
@Suite struct TranscriptTests {
  private let isRecording = ProcessInfo.processInfo.environment["CRM_RECORD"] == "1"

  @Test func thereAreTranscripts() { #expect(TranscriptFile.all.count > 3) }

  @Test(arguments: TranscriptFile.chosen)
  func showsWhatTheProgramDoes(_ transcript: TranscriptFile) throws {
    let run = TranscriptRun(file: transcript.file, sandbox: try transcript.sandbox())
    let differences = try run.differences(isRecording: isRecording)
    #expect(differences.isEmpty, Comment(rawValue: "\n" + differences.joined(separator: "\n\n")))
  }
}

/// A file that shows commands and what they print.
struct TranscriptFile: Sendable, CustomTestStringConvertible {
  let file: URL
  let name: String

  var testDescription: String { name }

  /// The transcripts by noun, the README, and the examples with a transcript of their own.
  static let all: [TranscriptFile] = {
    let layout = PackageLayout()
    var files = layout.files(under: layout.transcripts, ending: "transcript")
    files += layout.files(under: layout.root.appending(path: "examples"), ending: "transcript")
    let readme = layout.root.appending(path: "README.md")
    if FileManager.default.fileExists(atPath: readme.path) { files.append(readme) }
    return files.map { TranscriptFile(file: $0, name: layout.name(of: $0)) }
  }()

  /// Where every command is a process of its own whatever is asked: what concerns processes, and what a reader is shown.
  private static let processes = [
    "README.md", "examples/", "Tests/Transcripts/contract/", "Tests/Transcripts/database/",
    "Tests/Transcripts/house/signals", "Tests/Transcripts/house/streams",
  ]

  /// `nil` where `CRM_PROCESSES` asks for none.
  static let workers =
    ProcessInfo.processInfo.environment["CRM_PROCESSES"] == "1"
    ? nil : CommandWorkers(programFolder: PackageLayout().products)

  private var workers: CommandWorkers? {
    TranscriptFile.processes.contains(where: name.hasPrefix) ? nil : TranscriptFile.workers
  }

  /// Those that `CRM_ONLY` asks for, else all.
  static var chosen: [TranscriptFile] {
    guard let only = ProcessInfo.processInfo.environment["CRM_ONLY"] else { return all }
    return all.filter { $0.name.contains(only) }
  }

  /// A fresh folder; the README's begins with the files of `Tests/Transcripts/readme`, an example's with its own.
  func sandbox() throws -> Sandbox {
    let layout = PackageLayout()
    var contents: URL?
    if name == "README.md" { contents = layout.transcripts.appending(path: "readme") }
    if name.hasPrefix("examples/") { contents = file.deletingLastPathComponent() }
    if let folder = contents, !FileManager.default.fileExists(atPath: folder.path) { contents = nil }
    return try Sandbox(
      programFolder: layout.products, fixtures: layout.fixtures, contents: contents, workers: workers)
  }
}
