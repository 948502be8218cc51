import Foundation
import Support
import Testing

/// On a terminal help is paged, as wide as the terminal, and has bold headings.
@Suite struct HelpOnTerminalTests {
  private let layout = PackageLayout()

  @Test func helpIsPagedOnATerminal() throws {
    let output = try shown("help rules", pager: "sed s/^/page:/")
    #expect(output.contains("page:\u{1B}[1mDescription\u{1B}[0m"))
  }

  @Test func noPagerLeavesThePagerOut() throws {
    #expect(try !shown("customer list --help --no-pager", pager: "sed s/^/page:/").contains("page:"))
  }

  @Test func withoutColourThereIsNoEmphasis() throws {
    #expect(try !shown("customer list --help --color never", pager: "").contains("\u{1B}[1m"))
  }

  private func shown(_ arguments: String, pager: String) throws -> String {
    let sandbox = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures)
    var variables = sandbox.terminalVariables
    variables["CRM_PAGER"] = pager
    let session = try TerminalSession(
      ["/bin/sh", "-c", "crm \(arguments); echo ended"], environment: variables, folder: sandbox.folder)
    _ = session.wait { session.output.suffix(7) == Array("ended\r\n".utf8) }
    return String(decoding: session.output, as: UTF8.self)
  }
}
