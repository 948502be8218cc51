import Foundation
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// When the rejected rows of a run before are taken away, and that nothing else is.
@Suite struct RejectFileTests {
  @Test(
    arguments: [
      ("name,email,_line,_column,_code,_message\nBob,bob,3,2,invalid_email,no\n", true),
      ("_line,_column,_code,_message\n", true),
      (#"{"name":"Ada","_line":"1","_column":"2","_code":"x","_message":"y"}"#, true),
      ("{\"name\":\"Ada\",\"_code\":\"x\"}\n{\"_line\":\"1\",\"_column\":\"2\",\"_message\":\"y\"}\n", false),
      ("name,postal_code\nAda,10115\n", false), ("name,_line,_code\nAda,1,x\n", false), ("mine\n", false),
      ("", false),
    ] as [(String, Bool)])
  func aFileOfRejectedRowsIsKnownByItsColumns(text: String, isTaken: Bool) throws {
    let sandbox = try Sandbox()
    let path = sandbox.folder + "/rejects"
    for encoding in [String.Encoding.utf8, .utf16LittleEndian] {
      try #require(text.data(using: encoding)).write(to: URL(filePath: path))
      try RejectFile.discard(
        OutputPath(path, protecting: ProtectedFiles(database: nil, stateFolder: nil)))
      #expect(FileManager.default.fileExists(atPath: path) != isTaken)
    }
  }

  private static let bad = RowFault(code: "bad", line: 7, column: 2, message: "no")

  /// The ending says how the rows stand, and no row shifts the reasons of another.
  @Test(
    arguments: [
      (
        "r.csv", ",", ["a", "b"],
        "a,b,_line,_column,_code,_message\n1,2,7,2,bad,no\n1,,7,2,bad,no\n1,2,7,2,bad,no,3\n"
      ),
      (
        "r.tsv", ",", ["a", "b"],
        "a\tb\t_line\t_column\t_code\t_message\n1\t2\t7\t2\tbad\tno\n"
          + "1\t\t7\t2\tbad\tno\n1\t2\t7\t2\tbad\tno\t3\n"
      ),
      (
        "r", ";", ["_line", "b"],
        "b,_line,_column,_code,_message\n2,7,2,bad,no\n,7,2,bad,no\n2,7,2,bad,no,3\n"
      ),
    ] as [(String, String, [String], String)])
  func rowsStandAsTheEndingSays(name: String, delimiter: String, header: [String], expected: String) throws {
    let sandbox = try Sandbox()
    let path = sandbox.folder + "/" + name
    let source = SourceDescription(
      format: .csv, encoding: "utf-8", delimiter: delimiter.utf8.first, hasBOM: false)
    let file = try RejectFile(
      path: OutputPath(path, protecting: ProtectedFiles(database: nil, stateFolder: nil)), names: header,
      source: source, isDryRun: false)
    try file.append(Record(names: header, values: ["1", "2"], line: 7), Self.bad, under: header)
    try file.append(Record(names: [], values: ["1"], line: 7), Self.bad, under: header)
    try file.append(Record(names: [], values: ["1", "2", "3"], line: 7), Self.bad, under: header)
    #expect(try file.finish())
    #expect(try String(contentsOfFile: path, encoding: .utf8) == expected)
  }

  @Test(
    arguments: [
      (.unknownColumns(["colour"]), true), (.noIdentifyingColumn(columns: ["colour"]), true),
      (.missingField(noun: .order, anyOf: ["at"], columns: ["colour"]), true),
      (.noCurrency, false), (.namesOnly, false), (.missingColumn("emial", columns: ["email"]), false),
      (.notADateColumn("email"), false), (.malformedMap("email"), false),
    ] as [(ImportPlanError, Bool)])
  func aSlipInTheCommandIsNotTheFiles(error: ImportPlanError, isOfFile: Bool) {
    #expect(ImportOptions(path: "list.csv").blamesFile(for: error) == isOfFile)
  }

  /// What was said of the file's bytes may be what is wrong; but a picture is none whatever was said.
  @Test func howToReadIsSaidInTheCommand() {
    let empty = ReadError(.emptyFile, line: 0, column: 0, message: "the file is empty")
    let picture = ReadError(.unknownFormat, line: 0, column: 0, message: "the file is a picture")
    let unnamed = ImportPlanError.noIdentifyingColumn(columns: ["colour"])
    var options = ImportOptions(path: "list.csv")
    for error in [empty, picture, unnamed] as [any Error] { #expect(options.blamesFile(for: error)) }
    options.read.lenient = true
    #expect(options.blamesFile(for: empty))
    let slips: [(inout ReadOptions) -> Void] = [
      { $0.encoding = "gb18030" }, { $0.skippedLines = 3 }, { $0.format = .json }, { $0.quote = nil },
      { $0.delimiter = UInt8(ascii: ";") }, { $0.limits.columns = 1 },
    ]
    for slip in slips {
      var options = ImportOptions(path: "list.csv")
      slip(&options.read)
      #expect(!options.blamesFile(for: empty) && !options.blamesFile(for: unnamed))
      #expect(options.blamesFile(for: picture))
    }
    #expect(!options.blamesFile(for: StoreError.interrupted(signal: 2)))
  }
}
