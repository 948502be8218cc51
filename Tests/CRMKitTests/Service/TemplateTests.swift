import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

/// What templates are written with.
@Suite struct TemplateTests {
  private static let zone = DayZone(TimeZone(identifier: "Europe/Berlin") ?? .gmt)

  private func values(_ store: Store, customer: String? = nil, ticket: String? = nil) throws -> TemplateValues
  {
    var values = TemplateValues(
      agent: try store.templateAgent("ada"), now: Instant(seconds: 1_768_521_600), zone: Self.zone)
    values.ticket = try ticket.map { try store.templateTicket($0, zone: Self.zone) }
    values.customer = try customer.map(store.customer)
    return values
  }

  private func render(_ text: String, _ values: TemplateValues) throws -> String {
    try MessageTemplate("t", text: text).render(values).text
  }

  @Test func everyNameHasItsValue() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var draft = try CustomerDraft(name: "Grace Hopper", email: "grace@example.org")
    draft.givenName = "Grace"
    draft.emails.append(try EmailAddress(parsing: "hopper@example.org"))
    _ = try store.add(draft)
    _ = try store.tag(["1"], with: [TagName(parsing: "vip"), TagName(parsing: "navy")])
    var user = UserDraft()
    (user.name, user.fullName) = ("ada", "Ada Lovelace")
    _ = try store.addUser(user)
    var opening = TicketDraft()
    (opening.subject, opening.number, opening.source) = ("Broken", "T-9", "zendesk")
    let ticket = try store.openTicket(opening, of: nil).value
    let values = try values(store, customer: "1", ticket: String(ticket))
    for (text, written) in [
      ("{{customer.name}}", "Grace Hopper"),
      ("{{customer.first_name}} {{customer.given_name}}", "Grace Grace"),
      ("{{customer.email}}", "grace@example.org"), ("{{customer.tags}}", "navy, vip"),
      ("{{customer.id}}", "1"),
      ("{{customer.created_at}}", "2026-01-15 10:00"), ("{{agent.name}} {{agent.user}}", "Ada Lovelace ada"),
      ("{{date}} {{now}}", "2026-01-16 2026-01-16 01:00"),
      ("{{ticket.subject}} {{ticket.number}}", "Broken T-9"),
      ("{{ticket.priority}} {{ticket.id}}", "normal \(ticket)"), ("{{customer.phone|none}}", "none"),
      ("{{ticket.assignee|nobody}} {{agent.email|no mail}}", "nobody no mail"),
    ] {
      #expect(try render(text, values) == written)
    }
    #expect(throws: TemplateError.self) { try render("{{customer.phone}}", values) }
  }

  @Test func everyListedNameIsKnownAndMeansAnything() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.write {
      try $0.insert(
        into: "field",
        [.text("customer"), .text("shoe_size"), .text("integer"), .null, .integer(0), .null, .null])
    }
    let names = try store.templateNames()
    #expect(names.contains("customer.shoe_size"))
    let text = names.all.map { "{{\($0)|-}}" }.joined(separator: " ")
    _ = try store.addTemplate(MessageTemplate("all", text: text))
    let written = try store.template("all").render(values(store)).text
    #expect(written.split(separator: " ").filter { $0 != "-" }.count == 5, "\(written)")
    for name in ["customer.shoe", "custmer.name", "set.", "name", "ticket", "customer", "Customer.name"] {
      #expect(throws: TemplateError.self) {
        try store.addTemplate(MessageTemplate("x", text: "{{\(name)|-}}"))
      }
    }
  }

  @Test func aValueGivenByHandWinsAndIsAskedFor() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var values = try values(store)
    values.given = ["set.code": "17", "customer.name": "Ada"]
    #expect(try render("{{set.code}} {{customer.name}}", values) == "17 Ada")
    #expect(
      throws: TemplateError.unusedValue(key: "customer.name", template: "t", placeholders: ["set.code"])
    ) { try render("{{set.code}}", values) }
  }

  @Test func errorsNameTheTemplateAndTheField() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    do {
      _ = try store.addTemplate(MessageTemplate("hi", subject: "Hi {{nobody}}", text: "text"))
      Issue.record("a name that means nothing went in")
    } catch TemplateError.unknownPlaceholder(let place, let name, _) {
      #expect((place.template, place.field, place.line, place.column) == ("hi", "subject", 1, 4))
      #expect(name == "nobody")
    }
    #expect(throws: TemplateError.nothingSaid) { try store.addTemplate(MessageTemplate("hi", text: "")) }
  }
}
