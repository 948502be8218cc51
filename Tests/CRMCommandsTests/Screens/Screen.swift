import Foundation
import Support
import Tabular
import Testing

/// A command on a terminal of some size, and the file that holds what it shows there.
struct Screen: Sendable, CustomTestStringConvertible {
  let database: String
  let command: String
  let columns: Int

  init(_ command: String, _ columns: Int = 80, in database: String = "desk") {
    self.command = command
    self.columns = columns
    self.database = database
  }

  var rows: Int { columns == 80 ? 24 : 40 }
  var testDescription: String { "\(database): crm \(command) (\(columns)×\(rows))" }

  /// What it shows, with the lines of a long list but for the first screenful and the last lines left out.
  func golden(_ lines: [String]) -> String {
    var shown = lines
    if lines.count > rows + 4 {
      shown = lines.prefix(rows) + ["… \(lines.count - rows - 3) lines …"] + lines.suffix(3)
    }
    return "$ crm \(command)\n" + shown.map { $0 + "\n" }.joined()
  }

  var file: URL {
    let words = command.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    return PackageLayout().transcripts.appending(path: "screens/\(database)-\(words)-\(columns)x\(rows).txt")
  }

  static let all = desk + few + many + long

  private static let desk = [
    Screen("customer list"), Screen("customer list", 120), Screen("customer list --columns +owner"),
    Screen("customer show ada@example.org"), Screen("customer dedupe --explain 1 10"),
    Screen("blame customer 1"), Screen("blame customer 1", 120), Screen("log --limit 15"), Screen("show 4"),
    Screen("ticket list"), Screen("ticket list", 120), Screen("ticket show 1"),
    Screen("ticket sla 1 --explain"), Screen("sla due"),
    Screen("customer timeline ada@example.org"), Screen("import check fixtures/shopify/customers.csv"),
    Screen("task due"), Screen("alert check --dry-run"), Screen("alert check --dry-run", 120),
    Screen("kb search refund"), Screen("deal list"), Screen("order list --limit 15"),
    Screen("report service"), Screen("report service --by month", 120), Screen("report agents"),
    Screen("report churn --limit 8"), Screen("report cohort --since 2025-01-01"),
    Screen("report rfm --limit 8"), Screen("report clv --limit 8"), Screen("funnel report"),
    Screen("funnel report --chart"), Screen("funnel diff --from 2025-04-15 --to 2025-10-31 --chart"),
    Screen("report sales --by country --chart"), Screen("report sales --by country --chart", 120),
    Screen("report sales --by day --since 2025-07-01 --chart spark --limit 5"),
    Screen("report team --chart"), Screen("team list"),
  ]

  private static let few = [
    Screen("customer list", in: "empty"), Screen("report sales --chart", in: "empty"),
    Screen("customer list", in: "one"), Screen("customer list", 120, in: "one"),
    Screen("customer show 1", in: "one"),
  ]

  private static let many = [
    Screen("customer list", in: "big"), Screen("customer list", 120, in: "big"),
    Screen("customer list --sort name --columns name,id,city", in: "big"),
  ]
}

/// Names, addresses and errors that are longer than their place.
extension Screen {
  private static let long = [
    Screen("report rfm", in: "long"), Screen("report rfm", 120, in: "long"),
    Screen("report churn", in: "long"), Screen("show 3", in: "long"), Screen("diff 2", in: "long"),
    Screen("diff 2", 120, in: "long"),
    Screen(
      "customer edit 4 --email ada.king-noel.baroness.wentworth@analytical-engines.example.org", in: "long"),
  ]
}

/// A folder with the databases of the screens.
final class ScreenDesk: Sendable {
  private let folder: URL
  private let variables: [String: String]
  /// Kept as long as the folder is needed.
  private let sandbox: Sandbox

  private init() throws {
    let layout = PackageLayout()
    sandbox = try Sandbox(programFolder: layout.products, fixtures: layout.fixtures)
    try sandbox.write("people.csv", ScreenDesk.people)
    let script = layout.transcripts.appending(path: "screens/desk.sh").path
    let made = try sandbox.run("bash '\(script)'")
    guard made.status == 0 else {
      throw ScreenFailure(text: String(decoding: made.standardError, as: UTF8.self))
    }
    folder = sandbox.folder
    variables = sandbox.terminalVariables.merging(["NO_COLOR": "1", "TERM": "dumb"]) { $1 }
  }

  /// Made by whoever needs it first.
  static let shared = Result { try ScreenDesk() }

  /// The lines that a screen shows.
  func lines(of screen: Screen) throws -> [String] {
    let end = "\u{1E}"
    let session = try TerminalSession(
      ["/bin/bash", "-c", "crm \(screen.command) --no-pager; printf '\\036'"],
      environment: variables.merging(["CRM_DB": "\(screen.database).db"]) { $1 }, folder: folder,
      size: (screen.columns, screen.rows))
    guard session.wait(until: { session.output.last == end.utf8.first }) else {
      throw ScreenFailure(text: "no end within 30 seconds")
    }
    let text = String(decoding: session.output.dropLast(), as: UTF8.self).replacing("\r\n", with: "\n")
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// 10,000 people with names of many widths, of which the widest come late.
  private static var people: String {
    let names = ["Ada", "王小明", "Zoë", "김하나", "佐藤さくら", "👩‍🚀 Sally", "Jean-Baptiste", "Ōe"]
    let cities = ["London", "上海", "", "Köln", "Llanfairpwllgwyngyll"]
    let rows = (1...10_000).map { number in
      let name =
        names[number % names.count] + " \(number)" + (number % 3001 == 0 ? " of the House of Long Names" : "")
      return "\(name),p\(number)@example.org,\(cities[number % cities.count])"
    }
    return (["name,email,city"] + rows).map { $0 + "\n" }.joined()
  }
}

struct ScreenFailure: Error { var text: String }
