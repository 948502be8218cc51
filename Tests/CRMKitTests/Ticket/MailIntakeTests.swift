import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Mails that open tickets, and those that go on with them.
@Suite struct MailIntakeTests {
  private func mail(_ name: String) throws -> MailMessage {
    try MailMessage(parsing: MailMutator.fixture(name))
  }

  private func mail(
    from: String = "Ada Lovelace <ada@example.org>", id: String? = nil, subject: String = "",
    _ lines: String...
  ) throws -> MailMessage {
    let head = ["From: \(from)", "Subject: \(subject)"] + (id.map { ["Message-ID: <\($0)>"] } ?? []) + lines
    return try MailMessage(parsing: Array((head + ["", "text"]).joined(separator: "\n").utf8))
  }

  private func events(_ ticket: Int64, _ store: Store) throws -> [TicketEvent] {
    try store.read { try TicketEvent.all(of: ticket, in: $0) }
  }

  @Test func aMailOpensATicketOfItsSender() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let ada = try store.write {
      try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ADA@example.org"))
    }.value
    var intake = MailIntake()
    intake.draft.entry.values.priority = .high
    let received = try store.receive(mail("plain"), intake).value
    #expect(received == ReceivedMail(outcome: .opened, ticket: received.ticket, customer: ada))
    let event = try #require(events(received.ticket, store).first)
    #expect(event.kind == .opened && event.direction == .in && event.at == 1_768_465_800)
    #expect(event.actor == "Ada Lovelace <ada@example.org>" && event.messageID == "one@example.org")
    #expect(event.text == "Hello,\n\nsince this morning the engine does not start.\n-- \nAda")
    #expect(event.standing.priority == .high && event.standing.state.name == "new")
    let row = try store.read { try Row.fetchOne($0, sql: "SELECT subject, channel FROM ticket") }
    #expect(row?["subject"] == "The engine does not start" && row?["channel"] == "email")
    #expect(try store.check() == [])
  }

  @Test func theSameMailTwiceChangesNothing() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let first = try store.receive(mail("plain"))
    let again = try store.receive(mail("plain"))
    #expect(again.value.outcome == .unchanged && again.value.ticket == first.value.ticket)
    #expect(again.changeset == nil)
    // Once it is undone, it is new again.
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.receive(mail("plain")).value.outcome == .opened)
  }

  @Test func aStrangerBecomesACustomerOnlyWhereThatIsAsked() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    #expect(try store.receive(mail("plain")).value.customer == nil)
    var intake = MailIntake()
    intake.createsCustomer = true
    let received = try store.receive(mail("chinese-gb18030"), intake).value
    #expect(received.isCustomerNew)
    let row = try store.read {
      try Row.fetchOne(
        $0, sql: "SELECT c.id, name, address FROM customer c JOIN customer_email e ON e.customer_id = c.id")
    }
    #expect(row?["id"] == received.customer && row?["name"] == "王小明" && row?["address"] == "wang@example.cn")
    #expect(try store.receive(mail("chinese-raw"), MailIntake()).value.isCustomerNew == false)
  }

  @Test func aReplyFindsItsTicketAndReopensIt() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let ticket = try store.receive(mail("plain")).value.ticket
    var change = TicketChange()
    change.move = .close("resolved")
    _ = try store.change(tickets: [ticket], change)
    // Its last event is now, later than the mail was written.
    let received = try store.receive(mail("reply")).value
    #expect(received.outcome == .replied && received.ticket == ticket && received.changed == ["state"])
    let last = try #require(events(ticket, store).last)
    #expect(last.kind == .reply && last.direction == .in && last.standing.state.name == "open")
    #expect(last.standing.resolvedAt == nil && last.at == 1_768_467_600)
  }

  @Test func aProgramsAnswerIsANoteAndMovesNothing() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let ticket = try store.receive(mail("plain")).value.ticket
    var answer = TicketMessage("Have you turned it off and on again?", direction: .out)
    answer.messageID = "two@crm.example"
    var change = TicketChange()
    change.move = .to("resolved")
    _ = try store.write(answer, onTicket: ticket, change)
    let received = try store.receive(mail("vacation")).value
    #expect(received.outcome == .noted && received.ticket == ticket && received.changed == [])
    let last = try #require(events(ticket, store).last)
    #expect(last.kind == .note && last.direction == nil && last.standing.state.name == "resolved")
    #expect(try store.receive(mail("vacation")).changeset == nil)
  }

  /// Somebody who is away: a subject says it where a person's reply would begin with "Re:".
  @Test(arguments: [
    ("Automatic reply: The engine [#1]", "note"), ("Abwesenheitsnotiz: The engine", "note"),
    ("Out of Office", "note"), ("自动回复：The engine", "note"), ("Re: Automatic reply: The engine", "reply"),
    ("Re: The engine", "reply"), ("The autoreply", "reply"),
  ])
  func aSubjectOfAbsenceIsAWeakSign(subject: String, kind: String) throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let ticket = try store.receive(mail(id: "a@x.org", subject: "The engine")).value.ticket
    _ = try store.receive(mail(id: "b@x.org", subject: subject, "In-Reply-To: <a@x.org>"))
    #expect(try events(ticket, store).last?.kind.rawValue == kind)
    let about = try store.receive(mail(id: "c@x.org", subject: "Out of office does not work")).value.ticket
    _ = try store.receive(mail(id: "d@x.org", subject: "Out of Office", "In-Reply-To: <c@x.org>"))
    #expect(try events(about, store).last?.kind == .reply)
  }

  @Test func theNewestMailThatIsKnownDecidesWhateverWasMerged() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let first = try store.receive(mail(id: "a@x.org")).value.ticket
    let second = try store.receive(mail(id: "b@x.org")).value.ticket
    let third = try store.receive(mail(id: "c@x.org")).value.ticket
    let references = "References: <a@x.org> <b@x.org> <unknown@x.org>"
    #expect(try store.receive(mail(id: "d@x.org", references)).value.ticket == second)
    #expect(
      try store.receive(mail(id: "e@x.org", "In-Reply-To: <a@x.org>", references)).value.ticket == first)
    _ = try store.merge(tickets: [second], into: third)
    #expect(try store.receive(mail(id: "f@x.org", references)).value.ticket == third)
    #expect(try store.receive(mail(id: "b@x.org")).value.outcome == .unchanged)
    #expect(try store.receive(mail(id: "g@x.org", "In-Reply-To: <no@x.org>")).value.outcome == .opened)
  }

  @Test func aNumberInTheSubjectIsBelievedOfTheCustomerAlone() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    _ = try store.write {
      _ = try $0.insertCustomer(CustomerDraft(name: "Ada", email: "ada@example.org"))
      _ = try $0.insertCustomer(CustomerDraft(name: "Eve", email: "eve@example.org"))
    }
    let ticket = try store.receive(mail(id: "a@x.org")).value.ticket
    let subject = "Re: [#99] [#\(ticket)] the engine"
    #expect(try store.receive(mail(subject: subject)).value.ticket == ticket)
    #expect(try store.receive(mail(from: "eve@example.org", subject: subject)).value.outcome == .opened)
    #expect(try store.receive(mail(from: "who@example.org", subject: subject)).value.outcome == .opened)
    #expect(try store.receive(mail(subject: "[#\(ticket + 90)]")).value.outcome == .opened)
    #expect(try store.receive(mail(subject: "#\(ticket) [#]")).value.outcome == .opened)
    #expect(try store.receive(mail(subject: "[#99999999999999999999]")).value.outcome == .opened)
  }

  @Test func attachmentsAreNamedAndTheirDeletionCanBeUndone() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let received = try store.receive(mail("nested")).value
    #expect(received.attachments == 3)
    let rows = try store.read {
      try String.fetchAll(
        $0, sql: "SELECT name || ' ' || content_type || ' ' || bytes FROM ticket_attachment ORDER BY id")
    }
    #expect(
      rows == [
        "shot.png image/png 208", "Übersicht Januar €.pdf application/pdf 777",
        "An earlier mail.eml message/rfc822 130",
      ])
    let full = try store.contentHash()
    _ = try store.delete(tickets: [received.ticket])
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.contentHash() == full && store.check() == [])
  }

  @Test func aMailWithoutATextSaysItsSubject() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    func text(_ head: String) throws -> String? {
      let ticket = try store.receive(MailMessage(parsing: Array(head.utf8))).value.ticket
      return try events(ticket, store).first?.text
    }
    #expect(try text("From: a@x.org\nSubject: Call me") == "Call me")
    #expect(try text("From: a@x.org\n\n \n") == "(empty mail)")
  }

  @Test func aMailFromTheFutureIsOfNow() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let ticket = try store.receive(mail(id: "a@x.org", "Date: 15 Jan 2027 09:00:00 +0000")).value.ticket
    #expect(try events(ticket, store).map(\.at) == [1_768_467_600])
  }

  /// `CRM_MUTATIONS` says how many mutants are tried. A failure names its seed.
  @Test func everyMutantIsATicketOrAnErrorAndCanBeUndone() throws {
    let sandbox = try CRMKitTests.Sandbox()
    let store = try sandbox.store()
    let fixtures = try MailMutator.fixtures()
    _ = try store.receive(mail("plain"))
    let before = try store.contentHash()
    var intake = MailIntake()
    intake.createsCustomer = true
    var taken = 0
    for seed in Trials.seeds(60) {
      var mutator = MailMutator(seed: seed, seeds: fixtures)
      guard let mail = try? MailMessage(parsing: mutator.mutant()) else { continue }
      let received = try store.receive(mail, intake)
      if received.changeset != nil {
        taken += 1
        if mail.messageID != nil {
          #expect(try store.receive(mail, intake).value.outcome == .unchanged, "seed \(seed)")
        }
        _ = try store.undo(nil, dryRun: false)
      }
      #expect(try store.contentHash() == before, "seed \(seed)")
    }
    #expect(taken > 20)
    #expect(try store.check() == [])
  }
}
