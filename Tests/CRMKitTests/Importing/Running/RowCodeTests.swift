import CRMKit
import Support
import Testing

/// Every word by which a row is rejected, skipped or doubted is shown in a transcript of the import, in its JSON form.
@Suite struct RowCodeTests {
  @Test(
    arguments: RowProblem.Code.allCases.map(\.rawValue) + SkipReason.allCases.map(\.rawValue) + [
      "ambiguous_match", "external_id_taken", "duplicate_in_file", "exists", "not_found",
    ])
  func everyCodeHasATranscript(code: String) throws {
    let layout = PackageLayout()
    let folder = layout.transcripts
    let isShown = try layout.files(under: folder, ending: "transcript").contains {
      try String(contentsOf: $0, encoding: .utf8).contains("\"\(code)\"")
    }
    #expect(isShown)
  }
}
