import CRMKit
import Foundation
import Testing

@testable import CRMCommands

/// A command reads and writes the streams that it is given, and no others.
@Suite struct StandardStreamsTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "crm-streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  @Test func outputAndErrorsGoWhereTheyAreSent() throws {
    let found = try run(["version", "--columns", "version", "-f", "csv"])
    #expect(found.status == 0)
    #expect(found.output.hasPrefix("version\n"))
    #expect(found.errors.isEmpty)
  }

  @Test func whatIsWrongIsSaidOnTheStreamOfErrors() throws {
    let found = try run(["nonsense"])
    #expect(found.status == 64)
    #expect(found.output.isEmpty)
    #expect(found.errors.hasPrefix("error: 'nonsense' is not a crm command"))
  }

  @Test func helpIsOutput() throws {
    let found = try run(["help", "customer"])
    #expect(found.output.contains("crm customer"))
    #expect(found.errors.isEmpty)
  }

  @Test func aFileCanBeTheStreamOfInput() throws {
    let text = try run(["sentiment", "score", "-", "-f", "json"], input: "A wonderful day.")
    #expect(text.output.contains("\"positive\""))
    let table = try run(["import", "check", "-", "-f", "csv"], input: "name,email\nAnn,ann@example.org\n")
    #expect(table.output.contains("email"))
    #expect(table.errors.isEmpty)
  }

  @Test func aTypedLineEndsWhereItDoes() throws {
    let descriptor = try open("typed", "yes\nno", O_RDONLY)
    defer { close(descriptor) }
    let streams = StandardStreams(input: descriptor)
    #expect([streams.readLine(), streams.readLine(), streams.readLine()] == ["yes", "no", nil])
  }

  private func run(_ arguments: [String], input: String = "") throws
    -> (status: Int32, output: String, errors: String)
  {
    let descriptors = [
      try open("in", input, O_RDONLY), try open("out", "", O_WRONLY), try open("err", "", O_WRONLY),
    ]
    defer { for descriptor in descriptors { close(descriptor) } }
    var process = ProcessContext(
      arguments: arguments, interruption: .none, variables: ["HOME": folder.path],
      streams: StandardStreams(input: descriptors[0], output: descriptors[1], error: descriptors[2]))
    process.workingDirectory = folder.path
    let status = Program(process: process, arguments: arguments).run().rawValue
    return (status, try text("out"), try text("err"))
  }

  private func open(_ name: String, _ text: String, _ mode: Int32) throws -> Int32 {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return Foundation.open(file.path, mode | O_CLOEXEC)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
