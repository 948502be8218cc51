import Analytics
import Foundation
import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// What others computed of a published log of incidents, against the report of service after an import by the store.
@Suite(
  .enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"),
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip"), "there is no unzip"))
struct ServiceReferenceTests {
  private static func log(_ folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unzip")
    process.arguments = [
      "-qo", try ReferenceShop.url("uci_incident/incident_event_log.zip").path, "-d", folder.path,
    ]
    try process.run()
    process.waitUntilExit()
    let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let log = paths?.compactMap { $0 as? URL }.first {
      $0.pathExtension == "csv" && !$0.path.contains("__MACOSX")
    }
    return try #require(log).path
  }

  @Test func theReportIsThatOfTheReference() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let folder = FileManager.default.temporaryDirectory.appending(path: "incidents-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let summary = try TicketFile.take(at: Self.log(folder), into: store) { options in
      options.drafter.blanks = ["?"]
      options.file.read.lenient = true
      options.file.mapping.dateFormat = try DateFormat(parsing: "D/M/YYYY")
      options.file.mapping.maps = [
        try ColumnMap(parsing: "ident_state=state"), try ColumnMap(parsing: "made_sla=custom:made_sla"),
      ]
      options.file.mapping.unknown = .drop
    }
    let expected = try ReferenceShop.read("uci_incident/expected/sla.json")
    #expect(Int64(summary.read) == expected["events"]?.asInteger && summary.created == summary.read)
    #expect(Int64(summary.tickets.tickets) == expected["incidents"]?.asInteger)
    #expect(summary.tickets.guessed == ["-100"])
    try expectStates(store, expected)

    var question = ServiceQuestion(
      ReportScope(asOf: try AsOf(parsing: "2018-01-01", now: Sandbox.context.now, in: .gmt)))
    let targets = try members(expected["example_targets_hours"])
    for (priority, hours) in targets {
      try question.target.add("\(Self.priority(priority))=\(#require(hours.asInteger))h")
    }
    let all = try #require(store.service(by: .all, question).rows.first)
    #expect(Int64(all.tally.opened - all.tally.resolutions.count) == expected["unresolved"]?.asInteger)
    expect(all.tally.resolutions, expected["resolution_hours_all"])
    #expect(close(all.tally.reopenRate.map { $0 * 100 }, expected["reopen_rate_pct"]))
    try expectPriorities(store, question, expected)
    try expectMonths(store, question, expected)
  }

  private static func priority(_ number: String) -> TicketPriority {
    TicketPriority(written: number) ?? .normal
  }

  /// Our own names stand for those that differ by capitals alone.
  private func expectStates(_ store: Store, _ expected: JSONValue) throws {
    let counts = try store.read { database in
      try Row.fetchAll(database, sql: "SELECT state, count(*) FROM ticket_event GROUP BY state")
        .reduce(into: [:]) { $0[($1[0] as String).lowercased()] = $1[1] as Int64 }
    }
    let states = try members(expected["state_counts"])
    #expect(counts.count == states.count)
    for (state, count) in states { #expect(counts[state.lowercased()] == count.asInteger, "\(state)") }
  }

  private func expectPriorities(_ store: Store, _ question: ServiceQuestion, _ expected: JSONValue) throws {
    let rows = try store.service(by: .part(.priority), question).rows
    for (number, value) in try members(expected["by_priority"]) {
      let priority = Self.priority(number).rawValue
      let tally = try #require(rows.first { $0.key == priority }).tally
      #expect(Int64(tally.opened) == value["n"]?.asInteger, "\(priority)")
      expect(tally.resolutions, value["resolution_hours"])
      let breached = Double(tally.targeted - tally.within) / Double(tally.targeted) * 100
      #expect(close(breached, expected["breach_pct_vs_example_targets"]?[number]), "\(priority)")
      let made = try store.read { database in
        try Double.fetchOne(
          database,
          sql:
            "SELECT 100.0 * sum(custom ->> '$.made_sla' = 'true') / count(*) FROM ticket WHERE priority = ?",
          arguments: [priority])
      }
      #expect(close(made, value["made_sla_pct"]), "\(priority)")
    }
  }

  private func expectMonths(_ store: Store, _ question: ServiceQuestion, _ expected: JSONValue) throws {
    let months = try store.service(by: .period(.month), question).rows
    for (month, count) in try members(expected["opened_per_month"]) {
      #expect(months.first { $0.key == month }.map { Int64($0.tally.opened) } == count.asInteger, "\(month)")
    }
    #expect(months.last?.tally.backlog == 0)
  }

  private func expect(_ seconds: [Int64], _ expected: JSONValue?) {
    let sample = SortedSample(seconds.map { Double($0) / 3600 })
    #expect(Int64(sample.count) == expected?["n"]?.asInteger)
    let values = [
      ("mean", sample.mean), ("median", sample.median), ("p75", sample.quantile(0.75)),
      ("p90", sample.quantile(0.9)),
      ("p95", sample.quantile(0.95)), ("p99", sample.quantile(0.99)), ("max", sample.maximum),
      ("min", sample.minimum),
    ]
    for (key, value) in values { #expect(close(value, expected?[key]), "\(key)") }
  }

  private func members(_ value: JSONValue?) throws -> [(String, JSONValue)] {
    guard case .object(let members)? = value else { throw CocoaError(.fileReadCorruptFile) }
    return members.map { ($0.key, $0.value) }
  }

  private func close(_ value: Double?, _ expected: JSONValue?, _ tolerance: Double = 1e-9) -> Bool {
    guard let value, case .number(let text)? = expected, let number = Double(text) else { return false }
    return abs(value - number) <= tolerance * max(1, abs(number))
  }
}

extension JSONValue {
  /// A whole number, also written `12.0`.
  fileprivate var asInteger: Int64? {
    guard case .number(let text) = self, let number = Double(text) else { return nil }
    return Int64(number)
  }
}
