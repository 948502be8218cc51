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
