import CRMKit
import Foundation
import Support
import Testing

@testable import CRMCommands

/// The committed manual and completions are the ones the program makes.
@Suite struct DocumentationTests {
  private let layout = PackageLayout()

  @Test func manualIsFresh() throws {
    let pages = try Manual.shared.get()
    for page in pages { try expectFresh("man/" + page.name, page.text) }
    let known = Set(pages.map(\.name))
    let found = try FileManager.default.contentsOfDirectory(atPath: layout.root.appending(path: "man").path)
    #expect(Set(found).subtracting(known).isEmpty, "pages of commands that are gone")
  }

  @Test func completionsAreFresh() throws {
    for script in Completions().scripts { try expectFresh("completions/" + script.name, script.text) }
  }

  @Test func exitStatusesAreAllInTheManual() throws {
    let page = try #require(try Manual.shared.get().first { $0.name == "crm-exit-status.7" })
    for status in ExitStatus.allCases { #expect(page.text.contains("\n\\fB\(status.rawValue)\\fR\n")) }
  }

  @Test func everyViewSaysWhatItHolds() throws {
    for view in try SchemaView.all() { #expect(!view.help.isEmpty, "\(view.name)") }
  }

  private func expectFresh(_ name: String, _ text: String) throws {
    let committed = try? String(contentsOf: layout.root.appending(path: name), encoding: .utf8)
    let isFresh = committed == text
    #expect(isFresh, "\(name) is not what the program makes; run make docs")
  }
}
