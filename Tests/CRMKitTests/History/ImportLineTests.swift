import Foundation
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// The line of its file is known of every row that an import wrote, whatever the file looks like.
@Suite struct ImportLineTests {
  /// A file of customers, some of them known; where each one's record begins.
  private struct RandomFile {
    var text = "name,email,company,tags\n"
    var lines: [String: Int] = [:]

    init(_ draw: inout SplitMix64, count: Int) {
      var line = 2
      for _ in 0..<count {
        let email = "n\(draw.next() % 40)@example.org"
        let isTall = draw.next() % 4 == 0
        let tags = ["", "vip", "vip; press"][Int(draw.next() % 3)]
        text += isTall ? "\"N\nN\"" : "N"
        text += ",\(email),C\(draw.next()),\(tags)\n"
        if lines[email] == nil { lines[email] = line }
        line += isTall ? 2 : 1
      }
    }
  }

  @Test(arguments: UInt64(1)...5) func everyValueComesFromItsLine(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var draw = SplitMix64(seed: seed)
    var files: [RandomFile] = []
    for number in 1...3 {
      let file = RandomFile(&draw, count: 30)
      try file.text.write(toFile: "\(sandbox.folder)/\(number).csv", atomically: true, encoding: .utf8)
      var options = ImportOptions(path: "\(sandbox.folder)/\(number).csv")
      options.onError = .skip
      _ = try store.importCustomers(options)
      files.append(file)
      for id in try store.customerIDs(file.lines.keys.sorted()) {
        for value in try store.blame(.customer, id, field: nil) {
          let origin = files[Int(value.changeset ?? 0) - 1]
          let email = try #require(store.customer(String(id)).emails.first?.typed)
          #expect(value.line == origin.lines[email].map(Int64.init), "seed \(seed): \(value)")
        }
      }
    }
    #expect(try store.check() == [])
  }

  @Test func aFileOfACustomerALineIsOneRun() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let rows = (1...500).map { "N,n\($0)@example.org,\($0 % 3 == 0 ? "vip" : "")\n" }
    let path = "\(sandbox.folder)/c.csv"
    try ("name,email,tags\n" + rows.joined()).write(toFile: path, atomically: true, encoding: .utf8)
    _ = try store.importCustomers(ImportOptions(path: path))
    let runs = try RawStatement(store.connection, "SELECT count(*), max(last_id), max(step) FROM import_line")
    #expect(try runs.step())
    #expect([runs.integer(at: 0), runs.integer(at: 1), runs.integer(at: 2)] == [1, 500, 1])
  }
}
