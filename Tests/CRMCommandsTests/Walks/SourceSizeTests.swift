import Foundation
import Support
import Testing

/// Files stay small enough to be read at once.
@Suite struct SourceSizeTests {
  @Test func noFileHasMoreThanFourHundredLines() throws {
    let layout = PackageLayout()
    for folder in [layout.sources, layout.tests] {
      for file in layout.files(under: folder, ending: "swift") {
        let lines = try String(contentsOf: file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 400, "\(layout.name(of: file))")
      }
    }
  }
}
