import Testing

@testable import CRMCommands

/// The releases of SQLite that can lose a commit, by sqlite.org/wal.html.
@Suite struct LibraryReleaseTests {
  @Test(arguments: ["3.7.0", "3.40.1", "3.44.5", "3.45.0", "3.50.6", "3.51.2"])
  func canLoseCommits(_ version: String) { #expect(LibraryRelease(version).canLoseCommits) }

  @Test(arguments: ["3.6.23", "3.44.6", "3.44.7", "3.50.7", "3.51.3", "3.52.0", "4.0.0"])
  func keepsCommits(_ version: String) { #expect(!LibraryRelease(version).canLoseCommits) }
}
