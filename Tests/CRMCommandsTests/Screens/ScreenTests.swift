import Foundation
import Support
import Tabular
import Testing

/// What lists, documents and charts look like on a terminal, kept under `Tests/Transcripts/screens`; `CRM_RECORD=1` writes
/// them anew.
@Suite(.serialized) struct ScreenTests {
  private let isRecording = ProcessInfo.processInfo.environment["CRM_RECORD"] == "1"

  @Test(arguments: Screen.all)
  func looksAsItDid(_ screen: Screen) throws {
    let lines = try ScreenDesk.shared.get().lines(of: screen)
    for line in lines {
      #expect(displayWidth(of: line) <= screen.columns, "wider than the terminal: \(line)")
      #expect(!line.hasSuffix(" "), "ends in a space: \(line)")
      #expect(!isKeyCut(line), "the key is cut: \(line)")
      #expect(!line.contains("█…") && !line.contains("█ …"), "a bar is cut: \(line)")
    }
    let golden = screen.golden(lines)
    if isRecording { return try Data(golden.utf8).write(to: screen.file) }
    #expect(golden == (try? String(contentsOf: screen.file, encoding: .utf8)) ?? "")
  }

  /// The first cell of a row, or the name of a field.
  private func isKeyCut(_ line: String) -> Bool {
    line.trimmingPrefix(while: { $0 == " " }).prefix { $0 != " " }.hasSuffix("…")
  }

  /// Bars reach at least ten columns on a common scale, however long the labels are.
  @Test(arguments: Screen.all.filter { $0.command.hasSuffix("--chart") && $0.database == "desk" })
  func barsHaveRoom(_ screen: Screen) throws {
    let bars = try ScreenDesk.shared.get().lines(of: screen).map { line in line.count { $0 == "█" } }
    #expect((bars.max() ?? 0) >= 10)
  }

  @Test func eachScreenHasAFileOfItsOwn() throws {
    let kept = PackageLayout().files(
      under: PackageLayout().transcripts.appending(path: "screens"), ending: "txt")
    #expect(Set(Screen.all.map(\.file.lastPathComponent)) == Set(kept.map(\.lastPathComponent)))
    #expect(Set(Screen.all.map(\.file)).count == Screen.all.count)
  }

  /// Off a terminal every column and every value is written whole.
  @Test func nothingIsLeftOutOffATerminal() throws {
    let sandbox = try Sandbox(programFolder: PackageLayout().products, fixtures: PackageLayout().fixtures)
    let name = String(repeating: "long ", count: 40) + "name"
    let made = try sandbox.run(
      "crm init -q; crm customer add --name '\(name)' --company '\(name)' -q; COLUMNS=80 crm customer list")
    let text = String(decoding: made.standardOutput, as: UTF8.self)
    #expect(text.contains("tags") && !text.contains("…"))
    #expect(made.standardError.isEmpty)
  }
}
