import Testing

@testable import CRMKit
@testable import CRMStore

/// Deleting customers, and getting them back.
@Suite struct CustomerDeletionTests {
  @Test func undoBringsCompaniesAndTheirPeopleBack() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try addPeopleBeforeTheirCompany(store)
    let before = try store.contentHash()
    _ = try store.delete(customers: [3, 1, 2])
    #expect(try store.customers().isEmpty())
    _ = try store.undo(nil, dryRun: false)
    #expect(try store.contentHash() == before)
    #expect(try store.check() == [])
  }

  @Test func aCompanyWithPeopleStays() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try addPeopleBeforeTheirCompany(store)
    #expect(throws: RecordError.inUse(noun: "customer", name: "3", by: "customer 1 Ada")) {
      try store.delete(customers: [3, 2])
    }
    #expect(try store.customerIDs(["1", "2", "3"]) == [1, 2, 3])
  }

  @Test func tagsTouchOnlyThoseThatLackThem() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try addPeopleBeforeTheirCompany(store)
    let vip = [try TagName(parsing: "vip")]
    #expect(try store.tag(["1", "2", "1"], with: vip).value == TaggingSummary(customers: 2, changed: 2))
    let again = try store.tag(["1", "2", "3"], with: vip)
    #expect(again.value == TaggingSummary(customers: 3, changed: 1))
    #expect(try store.tag(["3"], with: vip).changeset == nil)
    #expect(try store.untag(["1", "2", "3"], from: vip).value.changed == 3)
    #expect(try store.untag(["1"], from: vip).changeset == nil)
  }

  /// 1 and 2 are people of company 3.
  private func addPeopleBeforeTheirCompany(_ store: Store) throws {
    _ = try store.add(CustomerDraft(name: "Ada", email: "ada@example.org"))
    _ = try store.add(CustomerDraft(name: "Bob", email: "bob@example.org"))
    var company = try CustomerDraft(name: "Engines", email: "info@example.org")
    company.kind = .company
    _ = try store.add(company)
    for id: Int64 in [1, 2] {
      var edit = CustomerEdit()
      edit.companyID = 3
      #expect(try store.edit(id, edit).value == ["company_id", "company"])
    }
  }
}

extension CustomerList {
  fileprivate func isEmpty() throws -> Bool {
    var list = self
    return try list.countRemaining() == 0
  }
}
