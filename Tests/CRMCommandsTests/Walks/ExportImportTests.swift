import CRMKit
import Foundation
import Support
import Testing

@testable import CRMCommands

/// What a noun exports it imports again: into the same database with nothing changed, and into an empty one so that it
/// exports the same bytes.
@Suite struct ExportImportTests {
  /// Nouns that have both, each behind those it speaks of. `config` has definitions, which have a test of their own.
  private static let nouns = [
    "user", "customer", "product", "order", "deal", "ticket", "interaction", "task", "kb", "template",
    "survey", "target",
    "rate",
  ]

  @Test func everyNounWithBothIsTried() {
    let verbs = Set(CommandTree.verbs.map { $0.words.joined(separator: " ") })
    let exporting = CommandTree.verbs.filter { $0.words.last == "export" }.map { $0.words[0] }
    let both = exporting.filter { verbs.contains($0 + " import") && $0 != "config" }
    #expect(Set(both) == Set(Self.nouns))
  }

  @Test(arguments: [("csv", 1), ("ndjson", 2)])
  func whatIsExportedIsImportedAgain(format: String, seed: Int) throws {
    let sandbox = try sandbox(seed: seed)
    for noun in Self.nouns { try expectDone("crm \(noun) export \(noun).\(format)", in: sandbox) }
    try expectDone("crm ticket export --events events.\(format)", in: sandbox)

    let head = try sandbox.run("crm log --head").standardOutput
    for noun in Self.nouns + ["events"] {
      let verb = noun == "events" ? "ticket" : noun
      try expectDone("crm \(verb) import \(noun).\(format)", in: sandbox)
      #expect(
        try sandbox.run("crm log --head").standardOutput == head, "\(noun).\(format) changes its own database"
      )
    }

    try expectDone(
      "mkdir empty && cd empty && crm init && \(Self.settings.joined(separator: " && "))", in: sandbox)
    for noun in Self.nouns {
      if noun == "ticket" { try expectDone("cd empty; crm ticket import ../events.\(format)", in: sandbox) }
      try expectDone(
        "cd empty; crm \(noun) import ../\(noun).\(format) && crm \(noun) export \(noun).\(format)",
        in: sandbox)
      let difference = try sandbox.run("diff \(noun).\(format) empty/\(noun).\(format)")
      #expect(
        difference.status == 0, "\(noun): \(String(decoding: difference.standardOutput, as: UTF8.self))")
    }
  }

  private func sandbox(seed: Int) throws -> Sandbox {
    let layout = PackageLayout()
    let sandbox = try Sandbox(
      programFolder: layout.products, fixtures: layout.fixtures, workers: TranscriptFile.workers)
    try expectDone("crm init && " + Self.settings.joined(separator: " && "), in: sandbox)
    var texts = HostileTexts(seed: seed)
    for command in Self.records {
      let filled = command.map { character in
        switch character {
        case "§": texts.next().quotedForShell
        case "¶": "\(texts.next())\n\n\(texts.next())".quotedForShell
        default: String(character)
        }
      }
      try expectDone(filled.joined(), in: sandbox)
    }
    return sandbox
  }

  private func expectDone(_ command: String, in sandbox: Sandbox) throws {
    let output = try sandbox.run(command)
    #expect(output.status == 0, "\(command)\n\(String(decoding: output.standardError, as: UTF8.self))")
  }

  /// What a database has before records come into it.
  private static let settings = [
    "crm config set base-currency EUR",
    "crm config set ticket.states 'new:open;active:open;waiting:paused;resolved:resolved;closed:closed'",
    "crm team add north", "crm field add level --type enum --values gold,silver",
    "crm funnel add b2b",
    "crm survey add after --kind csat --question 'How was it?'", "crm survey add nps --kind nps",
  ]

  /// A text of one line stands for each `§`, one of several for each `¶`.
  private static let records = [
    "crm user add ada --full-name § --email ada@ours.example --title § --region § --capacity 7 --weight 3 --started 2024-01-01 --team north",
    "crm user add bob --left 2025-12-31",
    """
    crm customer add --name § --given-name § --family-name § --company § --email grace@ex.org --email g2@ex.org \
    --phone +493012345678 --street § --city § --region § --postal-code 00123 --country US --birthday=--03-14 --gender f \
    --language en --channel email --owner ada --source § --external shop:17 --tag vip --tag 'a b' --note ¶ --set level=gold
    """,
    "crm customer add --name § --kind company --email info@acme.example --tag big",
    "crm customer add --name § --company-id 2 --birthday 1985-03-14 --external shop:18",
    "crm product add P-1 --name § --category § --price 12.3456",
    "crm product add P-2 --name § --price 3 --currency USD",
    """
    crm order add 1 --total 100.50 --at 2025-03-01T10:11:12Z --status paid --source shop --number 1001 --channel § \
    --campaign § --owner ada --country DE --note ¶
    """,
    "crm order add 2 --at 2025-04-01 --line 'sku=P-1,quantity=2,price=12.50' --line 'sku=P-2,quantity=1.5,price=3'",
    "crm order add --total 9 --currency USD --status cancelled", "crm order refund 1 20",
    """
    crm deal add 1 --name § --amount 1000.10 --probability 40% --close-on 2026-03-01 --owner ada --lead-source § \
    --campaign § --source hub --number D1 --note ¶ --contact 2=buyer --at 2025-12-01
    """,
    "crm deal add 2 --name § --line 'sku=P-1,quantity=3,price=10'", "crm deal add --name § --amount 7",
    "crm deal move 1 --to proposal", "crm deal win 1", "crm deal lose 2 --reason price",
    """
    crm ticket open § --customer 1 --text ¶ --channel § --priority high --category § --assignee ada --team north --tag x \
    --tag y --source desk --number T1 --at 2026-01-02T08:00:00Z
    """,
    "crm ticket reply 1 ¶ --at 2026-01-02T09:00:00Z",
    "crm ticket reply 1 ¶ --incoming --at 2026-01-02T10:00:00Z",
    "crm ticket note 1 ¶", "crm ticket close 1", "crm ticket open §",
    "crm ticket open § --customer 2 --priority urgent",
    "crm ticket reply 3 ¶",
    """
    crm interaction add 1 --kind call --at 2025-06-01T10:00:00Z --direction in --channel § --duration 65 --outcome § \
    --subject § --text ¶ --actor ada --source pbx --number 77
    """,
    "crm interaction add --kind visit --subject §",
    """
    crm task add § --due 2026-02-01T09:00 --every FREQ=WEEKLY --customer 1 --deal 1 --owner ada --priority high --note ¶ \
    --source td --number 5
    """,
    "crm task add § --due 2026-01-20", "crm task add §", "crm task done 1", "crm task done 3",
    "crm kb add reset --title § --text ¶ --category § --tag a --tag b --review-after 6mo",
    "crm template add hello --subject § --text ¶",
    "crm survey send after --customer 1 --ticket 1 --agent ada --team north --category § --channel email",
    "crm survey answer after --customer 1 --score 4 --comment ¶ --channel web",
    "crm survey answer nps --customer 2 --score 10", "crm target add ada 2026-01 5000 --metric won_value",
    "crm target add ada 2026-Q1 10 --metric won_deals", "crm rate add USD 0.91 --day 2025-01-01",
  ]
}

/// Texts that files have trouble with, but for those that mean nothing in a file, such as N/A, one after another from a place that depends on the seed.
private struct HostileTexts {
  private var place: Int
  private static let texts = [
    "Grace, \"The\" Hopper", "=1+1", "李小龙", "a; b", "Zoë 👩‍👩‍👧", "l'été", "tab\there", "\"quoted\"",
    "001",
    "1e5", "true", "me@", "'single'", "back\\slash", "50 %", "<b>&amp;", "日本、東京", "x:y",
    "#1", "*", "a|b",
    "12.50", "a, b",
  ]

  init(seed: Int) { place = seed * 7 }

  mutating func next() -> String {
    place += 1
    return Self.texts[place * 11 % Self.texts.count]
  }
}
