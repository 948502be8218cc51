import CRMKit
import Testing

@testable import CRMCommands

/// What the manual says of rules is so.
@Suite struct RulesPageTests {
  @Test(arguments: RulesPage.examples) func everyExampleIsARule(_ example: String) throws {
    var context = RuleContext(asOf: AsOf(through: Instant(seconds: 0), zone: .utc))
    context.money = RuleMoney(base: try Currency(parsing: "EUR"))
    context.segments = [RuleContext.Segment(id: 1, name: "vip", rule: "tag:vip")]
    let rule = try Rule(parsing: example, for: .customer, context: context)
    #expect(rule.printed == example)
  }

  @Test func everyFieldIsOnThePage() {
    let text = Roff(RulesPage().page).text
    for subject in RuleSubject.allCases {
      for field in RuleCatalogue(subject).fields {
        #expect(text.contains("\\fB\(Roff.escaped("\(field.name) (\(field.type))"))\\fR"), "\(field.name)")
      }
    }
  }
}
