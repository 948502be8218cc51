import Testing

@testable import CRMKit
@testable import CRMStore

/// What an edit does to a customer, and what it leaves alone.
@Suite struct CustomerEditTests {
  @Test func listsAreReplacedExtendedAndReordered() throws {
    let (a, b, c) = try (email("a@x.org"), email("b@x.org"), email("c@x.org"))
    var edit = ListEdit<EmailAddress>()
    #expect(edit.applied(to: [a, b]) == [a, b])
    edit.added = [c, a]
    #expect(edit.applied(to: [a, b]) == [a, b, c])
    edit.first = c
    #expect(edit.applied(to: [a, b]) == [c, a, b])
    edit.removed = [try email("A@X.org")]
    #expect(edit.applied(to: [a, b]) == [c, b])
    edit.replacement = []
    #expect(edit.applied(to: [a, b]) == [c])
  }

  @Test func nothingNewIsNoChangeset() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let id = try store.add(CustomerDraft(name: "Ada", email: "ada@example.org")).value.id
    var edit = CustomerEdit()
    edit.texts = [(.name, "Ada")]
    edit.emails.added = [try email("ADA@example.org")]
    let written = try store.edit(id, edit)
    #expect(written.value == [])
    #expect(written.changeset == nil)
  }

  @Test func anEditUndoneIsTheIdentity() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var draft = try CustomerDraft(name: "Ada", email: "ada@example.org")
    draft.addresses = [PostalAddress(city: "London"), PostalAddress(city: "Paris")]
    draft.tags = ["vip"]
    let id = try store.add(draft).value.id
    let before = try store.contentHash()
    var edit = CustomerEdit()
    edit.texts = [(.city, nil), (.owner, "grace")]
    edit.emails.replacement = [try email("b@example.org"), try email("ada@example.org")]
    edit.tags.removed = [try TagName(parsing: "vip")]
    edit.note = "moved"
    #expect(try store.edit(id, edit).value == ["owner", "city", "email", "tags", "note"])
    let detail = try store.customer("1")
    #expect(detail.emails.map(\.typed) == ["b@example.org", "ada@example.org"])
    #expect(detail.addresses == [PostalAddress(city: "Paris")])
    #expect(try store.undo(nil, dryRun: false).changeset != nil)
    #expect(try store.contentHash() == before)
    #expect(try store.check() == [])
  }

  @Test func aDryRunWritesNothing() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let id = try store.add(CustomerDraft(name: "Ada", email: "ada@example.org")).value.id
    let before = try store.contentHash()
    var edit = CustomerEdit()
    edit.texts = [(.owner, "grace")]
    #expect(try store.edit(id, edit, dryRun: true).value == ["owner"])
    #expect(try store.contentHash() == before)
  }

  @Test func onlyOneCustomerHasAnAddressUnlessAllowed() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.add(CustomerDraft(name: "Ada", email: "ada@example.org"))
    let other = try CustomerDraft(name: "Eve", email: "ADA@example.org")
    let ada = RecordError.Candidate(id: 1, name: "Ada")
    #expect(throws: RecordError.taken(field: "email", value: "ADA@example.org", by: ada)) {
      try store.add(other)
    }
    #expect(try store.add(other, allowingDuplicates: true).value.id == 2)
  }

  private func email(_ text: String) throws -> EmailAddress { try EmailAddress(parsing: text) }
}
