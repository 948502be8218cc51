import Foundation
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Files that other people made for checking readers; they lie beside the package, and are not part of it.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct ReferenceFilesTests {
  /// Its own JSON leaves out what its CSV has.
  private static let inconsistent = "location_coordinates"

  private static func files(_ folder: String, ending: String) -> [String] {
    guard let data = PackageLayout().sharedData else { return [] }
    return PackageLayout().files(under: data.appending(path: folder), ending: ending).map(\.path)
  }

  @Test func thereAreFiles() {
    #expect(Self.files("csv_spectrum/csvs", ending: "csv").count == 12)
    #expect(Self.files("vcard", ending: "vcf").count == 17)
  }

  @Test(arguments: files("csv_spectrum/csvs", ending: "csv").filter { !$0.contains(inconsistent) })
  func csvReadsAsItsAuthorsSay(path: String) throws {
    var rows = try FileRows(ImportOptions(path: path), limit: nil, interruption: .none)
    let sink = MemorySink()
    let writer = TableWriter(format: .json, columns: rows.columns, options: WriteOptions(), sink: sink)
    try writer.begin()
    var row = RowBuffer()
    while try rows.next(into: &row) { try writer.write(row) }
    try writer.finish()
    let expected = path.replacing("/csvs/", with: "/json/").replacing(".csv", with: ".json")
    let said = try JSONValue(parsing: String(contentsOfFile: expected, encoding: .utf8))
    #expect(try JSONValue(parsing: sink.text) == said)
  }

  /// One card of them has an address that is none: it is rejected, and said to be.
  @Test func everyCardComesIn() throws {
    var read = 0
    var faults: [RowFault] = []
    for path in Self.files("vcard", ending: "vcf") {
      let sandbox = try Sandbox()
      let store = try sandbox.store()
      var options = ImportOptions(path: path)
      options.onError = .skip
      let summary = try store.importCustomers(options)
      #expect(summary.created + summary.skipped + summary.rejected == summary.read, "\(path)")
      #expect(try store.importCustomers(options).changeset == nil, "\(path)")
      #expect(try store.check() == [], "\(path)")
      read += summary.read
      faults += summary.faults.first
    }
    #expect(read == 25)
    #expect(faults.map(\.code) == ["invalid_email"])
  }
}
