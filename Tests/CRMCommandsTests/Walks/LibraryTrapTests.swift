import Foundation
import Support
import Testing

/// No value of a file ends the process: what would is nowhere in the sources.
@Suite struct LibraryTrapTests {
  private let layout = PackageLayout()

  @Test func nothingIsForced() throws {
    try expectNone(of: /\btry!|\bas!/, under: "")
  }

  /// GRDB's own rows trap over a value of another kind; those of the house do not, and only `Store/` knows the others.
  @Test func rowsAreThoseOfTheHouse() throws {
    try expectNone(
      of: /\bGRDB\.(Row|RowCursor|Database|Statement)\b|\bFetchableRecord\b|\.inDatabase\b/, under: "CRMKit",
      except: ["/Store/", "/Backup/"])
  }

  /// What a row cannot give is noted with the use of the database that it came from: it is asked within it.
  @Test func rowsDoNotLeaveTheirUse() throws {
    try expectNone(of: /(read|using) \{ ?try Row\.fetch(One|All)\([^{}]*\) ?\}$/, under: "CRMKit")
  }

  private func expectNone(
    of pattern: some RegexComponent, under folder: String, except folders: [String] = []
  ) throws {
    let files = layout.files(under: layout.sources.appending(path: folder), ending: "swift")
    #expect(!files.isEmpty)
    for file in files where !folders.contains(where: { file.path.contains($0) }) {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        #expect(line.firstMatch(of: pattern) == nil, "\(layout.name(of: file)): \(line)")
      }
    }
  }
}
