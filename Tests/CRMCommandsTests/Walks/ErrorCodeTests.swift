import CRMKit
import Foundation
import Support
import Tabular
import Testing

@testable import CRMCommands

/// Every error a script can meet is shown in a transcript, in its JSON form.
@Suite struct ErrorCodeTests {
  /// Errors that cannot be provoked from a shell without privileges, a terminal, a broken disk or an altered database.
  private static let unprovoked: Set<String> = [
    "no_thread", "defect", "io_failure", "disk_full", "permission_denied", "unreadable_image",
    "missing_changeset", "declined",
    "invalid_saved_mapping", "bad_setting", "rule_scores",
  ]

  @Test func everyCodeHasATranscript() throws {
    let layout = PackageLayout()
    let transcripts = try layout.files(under: layout.transcripts, ending: "transcript").map {
      try String(contentsOf: $0, encoding: .utf8)
    }.joined()
    for code in try codes(layout).subtracting(Self.unprovoked).sorted() {
      let isShown = transcripts.contains("\"code\":\"\(code)\"")
      #expect(isShown, "no transcript shows \(code)")
    }
  }

  /// The codes of the errors that carry their own, and those that the table of diagnoses gives.
  private func codes(_ layout: PackageLayout) throws -> Set<String> {
    var codes = Set(UsageError.Code.allCases.map(\.rawValue) + ReadError.Code.allCases.map(\.rawValue))
    codes.formUnion(ValueError.Code.allCases.map(\.rawValue) + FileError.Code.allCases.map(\.rawValue))
    codes.formUnion(RuleError.Code.allCases.map(\.rawValue))
    let house = layout.sources.appending(path: "CRMCommands/Support")
    for file in layout.files(under: house, ending: "swift")
    where file.lastPathComponent.hasPrefix("Diagnosis+") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /self\.init\(\s*"([a-z_]+)"/) { codes.insert(String(match.1)) }
    }
    return codes
  }
}
