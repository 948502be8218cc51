import Support
import Testing

@testable import CRMCommands

/// Who knows the trade finds a feature by the trade's own word: with `crm help WORD`, and with `man -k`.
@Suite struct HelpSearchTests {
  /// A term of the trade, and a command that is among the first to be found by it.
  private static let terms: [(term: String, command: String)] = [
    ("SLA", "crm sla"), ("sla policies", "crm sla"), ("service level agreement", "crm sla"),
    ("breached", "crm sla due"), ("first response", "crm sla"), ("first reply", "crm sla"),
    ("escalation", "crm escalation"), ("escalate", "crm escalation run"),
    ("business hours", "crm calendar"), ("opening hours", "crm calendar"),
    ("holidays", "crm calendar holidays"),
    ("triage", "crm triage"), ("ticket", "crm ticket"), ("case", "crm ticket"), ("incident", "crm ticket"),
    ("assignee", "crm ticket"), ("agents", "crm report agents"), ("response times", "crm report agents"),
    ("canned response", "crm template"), ("macro", "crm template"), ("KB", "crm kb"),
    ("knowledge base", "crm kb"), ("article", "crm kb add"), ("NPS", "crm survey"), ("CSAT", "crm survey"),
    ("net promoter score", "crm survey"), ("customer satisfaction", "crm report csat"),
    ("customer effort", "crm survey"), ("sentiment", "crm sentiment"), ("approve", "crm approval grant"),
    ("reject", "crm approval deny"), ("unassigned", "crm deal claim"), ("round robin", "crm assignment"),
    ("routing", "crm assignment"), ("overdue", "crm task due"), ("reminder", "crm task due"),
    ("to-do", "crm task"), ("recurring", "crm task add"), ("absence", "crm user present"),
    ("workload", "crm team"), ("lead", "crm deal"), ("opportunity", "crm deal"),
    ("opportunities", "crm deal"), ("pipeline", "crm funnel"), ("stage", "crm funnel"),
    ("win rate", "crm funnel wins"), ("close rate", "crm funnel wins"), ("loss reasons", "crm funnel wins"),
    ("sales velocity", "crm funnel velocity"), ("weighted pipeline", "crm funnel forecast"),
    ("forecast", "crm funnel forecast"), ("bottleneck", "crm funnel bottleneck"),
    ("lead scoring", "crm score"), ("win prediction", "crm model"), ("quota", "crm target"),
    ("sales target", "crm target"), ("revenue", "crm report sales"), ("churn", "crm report churn"),
    ("churn risk", "crm report churn"), ("attrition", "crm report churn"), ("CLV", "crm report clv"),
    ("LTV", "crm report clv"), ("lifetime value", "crm report clv"), ("cohort", "crm report cohort"),
    ("retention", "crm report cohort"), ("RFM", "crm report rfm"), ("recency", "crm report rfm"),
    ("segment", "crm segment"), ("dynamic segment", "crm segment"), ("static list", "crm segment freeze"),
    ("duplicate", "crm customer dedupe"), ("dedupe", "crm customer dedupe"), ("merge", "crm customer merge"),
    ("account", "crm customer"), ("contacts", "crm customer"), ("company", "crm customer"),
    ("data quality", "crm customer lint"), ("timeline", "crm customer timeline"),
    ("custom field", "crm field"), ("lifecycle stage", "crm lifecycle"), ("audit trail", "crm log"),
    ("history", "crm log"), ("rollback", "crm undo"), ("backup", "crm db backup"), ("webhook", "crm watch"),
    ("refund", "crm order refund"), ("currency", "crm rate"), ("exchange rate", "crm rate"),
    ("SKU", "crm product"), ("follow-up rule", "crm feedback"), ("exit status", "crm help exit-status"),
    ("environment variables", "crm help options"),
  ]

  private static let shared = Result { try HelpSearch() }
  private let search: HelpSearch

  init() throws { search = try Self.shared.get() }

  @Test func termsOfTheTradeLeadToTheirCommands() throws {
    #expect(Self.terms.count >= 60)
    for (term, command) in Self.terms {
      let found = search.matches([term]).map(\.command)
      #expect(found.prefix(5).contains(command), "\(term): \(found.prefix(8))")
    }
  }

  @Test(arguments: [
    ("sla", "crm-sla"), ("duplicate", "crm-customer-dedupe"), ("unassigned", "crm-assignment-run"),
    ("overdue", "crm-task-due"), ("churn", "crm-report-churn"), ("lifetime", "crm-report-clv"),
    ("pipeline", "crm-deal"), ("win rate", "crm-funnel-wins"), ("first response", "crm-sla"),
    ("escalation", "crm-escalation"), ("business hours", "crm-calendar"), ("audit trail", "crm-log"),
    ("retention", "crm-report-cohort"), ("knowledge base", "crm-kb"), ("nps", "crm-survey"),
    ("csat", "crm-survey"), ("lead", "crm-deal"), ("forecast", "crm-funnel-forecast"),
    ("custom field", "crm-field"), ("triage", "crm-triage"), ("segment", "crm-segment"),
  ])
  func namesOfPagesHaveThem(_ term: String, _ page: String) throws {
    let names = try Manual.shared.get().map { page -> (String, String) in
      let lines = page.text.split(separator: "\n")
      let line = lines.firstIndex(of: ".SH NAME").map { String(lines[$0 + 1]) } ?? ""
      return (page.name, line.replacing("\\-", with: "-").lowercased())
    }
    let found = names.filter { $0.1.contains(term) }.map(\.0)
    #expect(found.contains { $0.hasPrefix(page + ".") }, "\(term): \(found)")
  }

  @Test func caseAndPluralMakeNoDifference() throws {
    let expected = search.matches(["sla", "policy"]).map(\.command)
    #expect(!expected.isEmpty)
    for words in [["SLA", "Policies"], ["slas", "policies"], ["sla policy"]] {
      #expect(search.matches(words).map(\.command) == expected, "\(words)")
    }
  }

  @Test func allWordsAreFoundInWhatIsFound() throws {
    let both = Set(search.matches(["revenue", "owner"]).map(\.command))
    let first = Set(search.matches(["revenue"]).map(\.command))
    let second = Set(search.matches(["owner"]).map(\.command))
    #expect(both == first.intersection(second) && !both.isEmpty)
    #expect(search.matches(["revenue", "frobnicate"]).isEmpty)
    #expect(search.matches([]).isEmpty)
  }

  @Test func everyCommandIsFoundFirstByItsName() throws {
    for (words, type) in CommandTree.verbs where type.configuration.shouldDisplay && words[0] != "docs" {
      let found = search.matches(words).map(\.command)
      #expect(found.contains((["crm"] + words).joined(separator: " ")), "\(words)")
    }
  }

  @Test func everyOtherNameLeadsSomewhere() throws {
    for (term, names) in HelpTerms.table {
      for name in names {
        let found = search.matches([name])
        #expect(!found.isEmpty, "\(name), another name of \(term)")
      }
    }
  }
}
