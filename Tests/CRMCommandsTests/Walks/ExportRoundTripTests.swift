import Foundation
import Support
import Testing

/// What a noun exports comes in again: imported into an empty database and exported from there it is the same, but for the
/// ids and for what the manual says stays behind.
@Suite struct ExportRoundTripTests {
  /// A noun, and cells of a file of it, some of which are awkward.
  struct Noun: Sendable, CustomTestStringConvertible {
    let name: String
    let columns: [(name: String, cells: [String])]
    /// What does not come back.
    var lost: [String] = []

    var testDescription: String { name }
  }

  static let texts = ["plain", "two\nlines", "\"quoted\", so", "=1+1", "  spaced  out", "工单；一", "a; b", ""]
  static let customers = ["ada@example.org", "grace@example.org", ""]
  static let instants = ["2025-01-02T03:04:05Z", "2025-11-30", ""]

  static let nouns = [
    Noun(
      name: "product",
      columns: [
        ("sku", ["A-1", "007", "b c", "x,y"]), ("name", texts), ("category", ["pens", ""]),
        ("price", ["1.2345", "10", ""]), ("currency", ["EUR"]), ("created_at", instants),
      ]),
    Noun(
      name: "order",
      columns: [
        ("number", ["1", "2", "3", "A-4"]), ("customer", customers), ("at", ["2025-01-02T03:04:05Z"]),
        ("status", ["paid"]), ("sku", ["A-1", "B-1", ""]), ("product", ["Pen", "Pad, blue", ""]),
        ("quantity", ["2", "1.5"]), ("price", ["1.25", "10"]), ("currency", ["EUR"]),
        ("country", ["DE"]), ("note", ["as agreed"]),
      ]),
    Noun(
      name: "interaction",
      columns: [
        ("customer", customers), ("at", instants.dropLast()), ("kind", ["call", "email", "other"]),
        ("direction", ["in", "out", ""]), ("channel", ["phone", ""]), ("outcome", ["done", ""]),
        ("subject", texts), ("text", texts), ("actor", ["sam", ""]),
      ]),
    Noun(
      name: "task",
      columns: [
        ("customer", customers), ("title", texts.dropLast()),
        ("due", ["2026-02-01", "2026-02-01T10:00:00Z", ""]),
        ("priority", ["high", "low", ""]), ("owner", ["sam", ""]), ("note", texts),
        ("created_at", ["2025-01-01T00:00:01Z"]), ("done_at", ["", "2026-01-02T03:04:05Z"]),
      ]),
    Noun(
      name: "kb",
      columns: [
        ("name", ["a", "b", "c", "d"]), ("title", texts.dropLast()), ("text", texts.dropLast()),
        ("category", ["billing", ""]), ("tags", ["one; two", "one", ""]), ("review_after_days", ["30", ""]),
        ("edited_at", ["2025-01-01T01:02:03Z"]), ("retired_at", ["", "2025-03-03T00:00:00Z"]),
      ], lost: ["version", "used", "created_at"]),
    Noun(
      name: "survey",
      columns: [
        ("survey", ["after"]), ("customer", customers.dropLast()), ("sent_at", ["2025-01-01", ""]),
        ("answered_at", ["2025-01-02T03:04:05Z"]), ("score", ["1", "5"]), ("comment", texts),
      ]),
    Noun(
      name: "rate",
      columns: [
        ("currency", ["USD", "JPY", "GBP"]), ("base", ["EUR"]), ("day", ["2025-01-01", "2025-02-01"]),
        ("rate", ["0.912345678", "0.0061", "2"]),
      ]),
    Noun(
      name: "target",
      columns: [
        ("owner", ["sam"]), ("metric", ["won_deals", "calls"]), ("period", ["2026", "2026-Q1", "2026-03"]),
        ("value", ["12", "7"]),
      ]),
    Noun(
      name: "template",
      columns: [("name", ["a", "b", "c"]), ("subject", texts), ("text", texts.dropLast())]),
    Noun(
      name: "user",
      columns: [
        ("name", ["kim", "lee", "Ng, P"]), ("full_name", ["Kim K", ""]), ("email", ["kim@example.org", ""]),
        ("team", ["north; south", "north", ""]), ("region", ["EU", ""]), ("capacity", ["20", ""]),
        ("started_on", ["2025-01-01", ""]),
      ], lost: ["absent", "created_at", "open_deals"]),
  ]

  /// A database of those that the cells speak of, made once.
  private static let house = Result {
    let sandbox = try Self.sandbox()
    let made = try sandbox.run(
      """
      set -e
      crm --db house.db init -q
      printf 'name,email\\nAda,ada@example.org\\nGrace,grace@example.org\\n' | crm --db house.db customer import - -q
      crm --db house.db user add sam -q; crm --db house.db survey add after --kind csat -q
      """)
    #expect(made.status == 0, "\(String(decoding: made.standardError, as: UTF8.self))")
    return try Data(contentsOf: sandbox.folder.appending(path: "house.db"))
  }

  private static func sandbox() throws -> Sandbox {
    let layout = PackageLayout()
    return try Sandbox(
      programFolder: layout.products, fixtures: layout.fixtures, workers: TranscriptFile.workers)
  }

  @Test(arguments: nouns, ["csv", "ndjson"]) func aNoun(_ noun: Noun, _ format: String) throws {
    var generator = Draws(state: noun.name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    for round in 0..<3 {
      let sandbox = try Self.sandbox()
      try sandbox.write("a.csv", noun.file(&generator))
      for name in ["a.db", "b.db"] { try Self.house.get().write(to: sandbox.folder.appending(path: name)) }
      let ignored = (noun.lost + ["id", "customer_id", "deal_id"]).map { "-e '\($0)'" }.joined(separator: " ")
      let output = try sandbox.run(
        """
        set -e
        chmod 600 a.db b.db
        crm --db a.db \(noun.name) import a.csv --on-error skip -q > a.txt 2>&1 || test $? = 3
        crm --db a.db \(noun.name) export all.\(format)
        crm --db b.db \(noun.name) import all.\(format) > b.txt 2>&1 || { cat b.txt; exit 1; }
        columns=$(crm --db a.db \(noun.name) export -f csv | head -1 | tr , '\\n' | grep -vxF \(ignored) | paste -sd,)
        for d in a b; do crm --db $d.db \(noun.name) export -f ndjson --columns $columns -o $d.ndjson; done
        test -s a.ndjson
        diff a.ndjson b.ndjson
        """)
      let told = String(decoding: output.standardOutput + output.standardError, as: UTF8.self)
      #expect(output.status == 0, "\(noun.name) \(format) \(round)\n\(told)")
    }
  }
}

extension ExportRoundTripTests.Noun {
  /// A file of this noun made at random.
  fileprivate func file(_ generator: inout Draws) -> String {
    var rows = [columns.map(\.name).joined(separator: ",")]
    for _ in 0..<6 {
      let cells = columns.map { column in
        let cell = column.cells[Int.random(in: column.cells.indices, using: &generator)]
        let isPlain = cell.allSatisfy { !"\n\",".contains($0) }
        return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
      }
      rows.append(cells.joined(separator: ","))
    }
    return rows.joined(separator: "\n") + "\n"
  }
}

/// Numbers that look random and are the same in every run.
///
/// - Source: Knuth, The Art of Computer Programming, vol. 2, 3.3.4, table 1, line 26: MMIX's multiplier and increment.
private struct Draws: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
