import Foundation
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Which customers a filter lets through.
@Suite struct CustomerFilterTests {
  @Test(arguments: [
    ("ada", [1]), ("ADA LOVE", [1]), ("example.de", [2]), ("engines", [1]), ("100%", [3]), ("a_b", []),
    ("030 / 1234", [2]), ("+49 30", [2]), ("030123456", [2]), ("東京", [3]), ("", [1, 2, 3]), ("'", []),
  ])
  func searchLooksAtNamesCompaniesAddressesAndNumbers(_ text: String, _ ids: [Int64]) throws {
    var filter = CustomerFilter()
    filter.search = text
    #expect(try found(filter) == ids)
  }

  @Test func everyPartMustHold() throws {
    var filter = CustomerFilter()
    filter.tags = ["vip"]
    #expect(try found(filter) == [1, 2])
    filter.tags = ["vip", "maths"]
    #expect(try found(filter) == [1])
    filter.owner = "grace"
    #expect(try found(filter) == [])
  }

  @Test(arguments: [
    ("owner", false, [1, 3, 2]), ("owner", true, [2, 1, 3]), ("email", true, [2, 1, 3]),
    ("tier", false, [1, 3, 2]),
    ("tags", true, [2, 1, 3]), ("city", false, [1, 2, 3]), ("external_id", false, [1, 2, 3]),
  ])
  func orderIsByTheColumnAndThenByID(_ column: String, _ isDescending: Bool, _ ids: [Int64]) throws {
    let order = [SortKey(column: column, isDescending: isDescending)]
    #expect(try found(CustomerFilter(), order: order) == ids)
  }

  @Test(arguments: [
    ("2026-01", "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"),
    ("2025..2026-01-15", "2025-01-01T00:00:00Z", "2026-01-16T00:00:00Z"),
    ("7d", "2026-01-08T09:00:00Z", "2026-01-15T09:00:01Z"),
    ("30d..7d", "2025-12-16T09:00:00Z", "2026-01-08T09:00:01Z"),
    ("..2026-01-15", "1900-01-01T00:00:00Z", "2026-01-16T00:00:00Z"),
    ("today..", "2026-01-15T00:00:00Z", "2200-01-01T00:00:00Z"),
  ])
  func rangesIncludeBothEnds(_ text: String, _ from: String, _ to: String) throws {
    let span = try DateSpan(parsing: text, now: Sandbox.context.now, zone: .gmt)
    #expect(span.from.description == from)
    #expect(span.to.description == to)
  }

  @Test(arguments: ["", "..", "2026..2025", "2026...2027", "01/02/2026", "a..b"])
  func whatIsNoTimeIsRefused(_ text: String) {
    #expect(throws: ValueError.self) { try DateSpan(parsing: text, now: Sandbox.context.now, zone: .gmt) }
  }

  private func found(_ filter: CustomerFilter, order: [SortKey] = []) throws -> [Int64] {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    try fill(store)
    let columns = [CustomerList.standardColumns[0]]
    var list = try store.customers(filter, order: order, columns: columns)
    var row = RowBuffer()
    var ids: [Int64] = []
    while try list.next(into: &row) { ids.append(Int64(row.text(of: 0)) ?? 0) }
    var again = try store.customers(filter, order: order, columns: columns)
    #expect(try again.countRemaining() == ids.count)
    return ids
  }

  private func fill(_ store: Store) throws {
    _ = try store.declare(FieldDeclaration(name: "tier", type: .text))
    var ada = try CustomerDraft(name: "Ada Lovelace", email: "ada@example.org")
    ada.company = "Analytical Engines"
    ada.tags = ["vip", "maths"]
    _ = try store.add(ada)
    var karl = try CustomerDraft(name: "Karl Gauss", email: "karl@example.de")
    karl.phones = [PhoneNumber("+49 30 123456")]
    karl.tags = ["vip"]
    karl.owner = "grace"
    karl.custom = [CustomValue(name: "tier", value: .string("gold"))]
    _ = try store.add(karl)
    var tokyo = CustomerDraft()
    tokyo.name = "東京 100%"
    _ = try store.add(tokyo)
  }
}
