import Foundation
import Support
import Tabular
import Testing

/// Checks of alerts that are killed while they write.
@Suite struct KilledTellingTests {
  private static let customers = 600

  /// Kills each check once it has written so many lines.
  private static let script = """
    crm init -q
    { echo name,tags; for i in $(seq \(customers)); do echo "Customer $i,hot"; done; } > hot.csv
    crm customer import hot.csv -q
    crm alert add hot --where 'tag:hot' -q
    for lines in 1 7 3 40 2 90 1 15; do
      : > part
      crm alert check --emit > part & check=$!
      while [ $(wc -l < part) -lt $lines ] && kill -0 $check 2> gone; do :; done
      kill -9 $check 2> gone; wait $check 2> gone
      head -n $(wc -l < part) part >> told
      echo killed >> kills
    done
    crm alert check --emit >> told
    crm alert check --emit >> told
    crm db check -q && ls .crm >&2
    """

  /// Kills each run of the rules about answers once it has written so many lines.
  private static let feedback = """
    crm init -q
    crm survey add after-call --kind csat -q
    { echo name,email; for i in $(seq 300); do echo "C$i,c$i@example.org"; done; } > c.csv
    crm customer import c.csv -q
    { echo email,score; for i in $(seq 300); do echo "c$i@example.org,1"; done; } > a.csv
    crm survey import a.csv --survey after-call -q
    crm feedback add unhappy --when 'score <= 2' --do task --title 'Call back' -q
    for lines in 1 7 3 40 2 90; do
      : > part
      crm feedback run -f ndjson > part & run=$!
      while [ $(wc -l < part) -lt $lines ] && kill -0 $run 2> gone; do :; done
      kill -9 $run 2> gone; wait $run 2> gone
      head -n $(wc -l < part) part >> told
      echo killed >> kills
    done
    crm feedback run -f ndjson >> told
    crm feedback run -f ndjson >> told
    crm task list -f ids | wc -l > tasks
    crm db check -q && ls .crm >&2
    """

  @Test("what is done about answers is told once, and at most one of it again for each kill")
  func feedbackIsToldOnce() throws {
    let layout = PackageLayout()
    let sandbox = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures)
    let done = try sandbox.run(Self.feedback)
    #expect(String(decoding: done.standardError, as: UTF8.self) == "crm.db\ncrm.db.lock\n")
    func lines(_ name: String) throws -> [Substring] {
      try String(contentsOf: sandbox.folder.appending(path: name), encoding: .utf8).split(separator: "\n")
    }
    let told = try lines("told")
    let names = try told.map { line in
      guard case .string(let id)? = try JSONValue(parsing: String(line))["event_id"] else { return "" }
      return id
    }
    #expect(Set(names).count == 300)
    #expect(names.count - 300 <= (try lines("kills").count))
    #expect(Set(told).count == 300)
    #expect(try lines("tasks") == ["300"])
  }

  @Test("every event is told, at most one twice for each kill, and then by the same id")
  func isToldAtLeastOnce() throws {
    let layout = PackageLayout()
    let sandbox = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures)
    let done = try sandbox.run(Self.script)
    #expect(String(decoding: done.standardError, as: UTF8.self) == "crm.db\ncrm.db.lock\n")
    func lines(_ name: String) throws -> [Substring] {
      try String(contentsOf: sandbox.folder.appending(path: name), encoding: .utf8).split(separator: "\n")
    }
    var told: [String: Set<Substring>] = [:]
    let events = try lines("told")
    for line in events {
      guard case .string(let id)? = try JSONValue(parsing: String(line))["id"] else { continue }
      told[id, default: []].insert(line)
    }
    let expected = Set((1...Self.customers).map { "alert:1:customer:\($0):2026-01" })
    #expect(Set(told.keys) == expected)
    #expect(told.values.allSatisfy { $0.count == 1 })
    let kills = try lines("kills").count
    #expect(events.count - Self.customers <= kills)
  }
}
