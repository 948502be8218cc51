import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

@Suite struct JointImportTests {
  private let north = "name,email,birthday\nAda,ada@example.org,03/04/1990\nBob,bob@example.org,25/04/1991\n"
  private let south = "email;name;city\ncyd@example.org;Cyd;Bonn\nada@example.org;Ada;Paris\n"

  @Test func severalFilesAreOneChangesetAndComeToTheSameAsOneAfterTheOther() throws {
    let apart = try Sandbox()
    let together = try Sandbox()
    let first = try apart.store()
    for file in try files(apart, north, south) { _ = try first.importCustomers(file) }
    let second = try together.store()
    let summaries = try importTogether(files(together, north, south), into: second)
    #expect(summaries.map(\.read) == [2, 2])
    #expect(summaries.map(\.created) == [2, 1])
    #expect(summaries.map(\.updated) == [0, 1])
    #expect(Set(summaries.map(\.changeset)).count == 1)
    #expect(try customers(first) == customers(second))
    #expect(try customers(second).count == 3)
  }

  @Test func oneBadRowKeepsAllFilesOut() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let summaries = try importTogether(files(sandbox, north, "name,email\nDan,dan\n", south), into: store)
    #expect(summaries.map(\.isRefused) == [false, true, false])
    #expect(summaries.allSatisfy { $0.changeset == nil })
    #expect(try customers(store).isEmpty)
  }

  @Test func importingThemAgainChangesNothing() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let all = try files(sandbox, north, south)
    _ = try importTogether(all, into: store)
    let again = try importTogether(all, into: store)
    #expect(again.map(\.unchanged) == [2, 2])
    #expect(again.allSatisfy { $0.changeset == nil })
  }

  private func files(_ sandbox: borrowing Sandbox, _ texts: String...) throws -> [ImportOptions] {
    let folder = sandbox.folder
    return try texts.enumerated().map { index, text in
      let path = folder + "/\(index).csv"
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return ImportOptions(path: path)
    }
  }

  private func importTogether(_ files: [ImportOptions], into store: Store) throws -> [ImportSummary] {
    try store.importTogether(files, describe: { RowFault(code: "unreadable", line: 0, message: "\($0)") }) {
      try store.importCustomers(files[$0])
    }
  }

  private func customers(_ store: Store) throws -> [String] {
    try store.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT c.name || ' ' || e.address || ' ' || ifnull(c.birthday, '') || ' ' || ifnull(a.city, '')
          FROM customer c JOIN customer_email e ON e.customer_id = c.id
          LEFT JOIN customer_address a ON a.customer_id = c.id ORDER BY c.id
          """)
    }
  }
}

@Suite struct RelatedRecordsTests {
  @Test func theTextNamesWhatHangs() {
    var related = RelatedRecords()
    #expect(related.isEmpty && related.text == "")
    related.counts.append(RelatedRecords.Count(noun: "order", count: 2))
    #expect(related.text == "2 orders")
    related.counts.append(RelatedRecords.Count(noun: "ticket", count: 1))
    #expect(related.text == "2 orders and 1 ticket")
    related.counts.append(RelatedRecords.Count(noun: "task", count: 3))
    #expect(related.text == "2 orders, 1 ticket and 3 tasks")
  }
}
