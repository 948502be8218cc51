import CRMKit
import Foundation
import Support
import Testing

@testable import CRMCommands

/// How far a command has come, on the standard error of a terminal.
@Suite struct ProgressTests {
  @Test func whatIsKnownIsToldAndNoMore() {
    var reading = ProgressReading(label: "order import", startedAt: 100)
    #expect(reading.line(at: 102) == "order import: 2 s")
    reading.note(Pulse.Step(done: 0, unit: "records"), of: "a.csv", share: 0, at: 102)
    #expect(reading.line(at: 102.2) == "order import: a.csv, 0 records, 2 s")
    reading.note(Pulse.Step(done: 1000, unit: "records"), of: "a.csv", share: 0.25, at: 104)
    #expect(reading.line(at: 104) == "order import: a.csv, 1000 records, 500 a second, 25 %, 6 s left")
  }

  @Test func aWholeThatIsKnownTellsTheShare() {
    var reading = ProgressReading(label: "db backup", startedAt: 0)
    reading.note(Pulse.Step(done: 0, total: 400, unit: "pages"), of: nil, share: nil, at: 0)
    reading.note(Pulse.Step(done: 100, total: 400, unit: "pages"), of: nil, share: nil, at: 50)
    #expect(reading.line(at: 50) == "db backup: 100 pages, 2 a second, 25 %, 2 min 30 s left")
  }

  /// A query of more than two seconds says how long it has been at work, and takes the line away.
  @Test func aLongQueryTellsTheTimeOnATerminal() throws {
    let session = try run("crm sql --timeout 60 -o out.csv \"\(ProgressTests.longQuery)\"; echo status $?")
    #expect(session.contains("sql: 1 s"))
    #expect(session.contains("\r\u{1b}[Kstatus 0") || session.contains("\r\u{1b}[K\r\nstatus 0"))
  }

  /// Rows that take long to be written are counted then: their share is told, and how long the others take.
  @Test(arguments: ["customer export -f csv", "report lifecycle -f csv", "order export -f csv"])
  func whatIsWrittenTellsItsShare(_ command: String) throws {
    let session = try run(
      """
      seq 20000 | awk 'BEGIN { print "name,email" } { print "Ada " $1 ",p" $1 "@example.org" }' > people.csv
      seq 20000 | awk 'BEGIN { print "order_id,customer_email,at,total,currency" }
        { print $1 ",p" $1 "@example.org,2025-01-09,5,EUR" }' > orders.csv
      crm customer import people.csv -q; crm order import orders.csv -q
      crm \(command) | (sleep 1.5; head -c 150000; sleep 0.5; cat) > /dev/null; echo status $?
      """)
    let verb = command.split(separator: " ").prefix(2).joined(separator: " ")
    let told = try Regex("\(verb): \\d+ rows, \\d+ a second, \\d+ %, \\d+ s left")
    #expect(session.contains(told))
    #expect(session.contains("\r\u{1b}[Kstatus 0"))
  }

  @Test(arguments: ["-q", "2> err.txt"]) func nothingWhereItIsNotWanted(_ how: String) throws {
    let session = try run(
      "crm sql --timeout 60 -o out.csv \"\(ProgressTests.longQuery)\" \(how); cat err.txt; echo status $?")
    #expect(!session.contains("1 s") && !session.contains("\u{1b}[K"))
  }

  private static let longQuery = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000000) SELECT count(*) AS c FROM n
    """

  private func run(_ line: String) throws -> String {
    let layout = PackageLayout()
    let sandbox = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures)
    try sandbox.write("err.txt", "")
    #expect(try sandbox.run("crm init -q").status == 0)
    let terminal = try TerminalSession(
      ["/bin/sh", "-c", line], environment: sandbox.terminalVariables, folder: sandbox.folder)
    #expect(
      terminal.wait(atMost: 60) { String(decoding: terminal.output, as: UTF8.self).contains("status ") })
    return String(decoding: terminal.output, as: UTF8.self)
  }
}
