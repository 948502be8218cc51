import Testing

@testable import CRMKit
@testable import CRMStore

struct MailboxTests {
  private func read(_ text: String) -> [String]? {
    EmailAddress.mailboxes(in: text)?.map { "\($0.name ?? "-") \($0.address.typed)" }
  }

  @Test func readsWhatCellsHoldBesidePlainAddresses() {
    #expect(read("Ed <ed@example.org>") == ["Ed ed@example.org"])
    #expect(read("Doe, Jo <jo@example.org>") == ["Doe, Jo jo@example.org"])
    #expect(read("'Jo' <jo@example.org>") == ["Jo jo@example.org"])
    #expect(read("jo@example.org <jo@example.org>") == ["- jo@example.org"])
    #expect(read("MAILTO:jo@example.org?subject=x") == ["- jo@example.org"])
    #expect(read("a@example.org, b@example.org;A@example.org") == ["- a@example.org", "- b@example.org"])
    #expect(read("Ed <ed@example.org>, Jo <jo@example.org>") == ["Ed ed@example.org", "Jo jo@example.org"])
  }

  @Test(arguments: [
    "Ed ed@example.org", "ed@", "Ed <ed>", "a@example.org, nobody", "", "Ed Smith <ed @example.org>",
  ])
  func refusesTheRest(_ text: String) { #expect(read(text) == nil) }
}
