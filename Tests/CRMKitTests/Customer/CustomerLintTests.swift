import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// What lint finds.
@Suite struct CustomerLintTests {
  @Test(arguments: [
    (CustomFieldType.integer, "5", JSONValue.number("5")), (.integer, "-3", .number("-3")),
    (.decimal, "+012.50", .number("12.50")), (.boolean, "Yes", .boolean(true)),
    (.boolean, "0", .boolean(false)),
    (.date, "2026-02-28", .string("2026-02-28")),
    (.instant, "2026-01-15 10:00 +01:00", .string("2026-01-15T09:00:00Z")),
    (.list, "tea; cake;", .strings(["tea", "cake"])), (.text, "5", .string("5")),
    (.enum, "GOLD", .string("gold")),
  ])
  func valuesAreReadByType(_ type: CustomFieldType, _ text: String, _ value: JSONValue) throws {
    let field = try field(type)
    #expect(try field.value(parsing: text) == value)
    #expect(field.fault(of: value) == nil)
  }

  @Test(arguments: [
    (CustomFieldType.integer, "5.0"), (.integer, "99999999999999999999"), (.decimal, "1e3"),
    (.decimal, "1,5"),
    (.boolean, "ja"), (.date, "2026-02-29"), (.date, "28.02.2026"), (.instant, "noon"), (.enum, "bronze"),
  ])
  func valuesOfAnotherTypeAreRefused(_ type: CustomFieldType, _ text: String) throws {
    let field = try field(type)
    #expect(throws: ValueError.self) { try field.value(parsing: text) }
    #expect(field.fault(of: .string(text)) != nil)
  }

  /// A value that is touched for the last time on one day, looked at on another.
  @Test(arguments: [(9, false), (10, true), (11, true)])
  func aValueIsStaleAfterTheLastChangeOfItself(_ days: Int64, _ isStale: Bool) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.declare(FieldDeclaration(name: "tier", type: .text, staleAfterDays: 10))
    var draft = try CustomerDraft(name: "Ada", email: "ada@example.org")
    draft.custom = [CustomValue(name: "tier", value: .string("gold"))]
    _ = try store.add(draft)
    let touched = try sandbox.store(daysLater: 100)
    var edit = CustomerEdit()
    edit.custom = try touched.customAssignments(["tier=silver"])
    _ = try touched.edit(1, edit)
    _ = try sandbox.store(daysLater: 105).addNote("unrelated", to: 1)
    let codes = try sandbox.store(daysLater: 100 + days).codes()
    #expect(codes == (isStale ? [.stale] : []))
  }

  @Test(arguments: [("180d", 180), ("26w", 182), ("6mo", 180), ("1y", 365)])
  func agesAreDays(_ text: String, _ days: Int64) throws {
    #expect(try StaleAge(parsing: text).days == days)
  }

  @Test(arguments: ["", "0d", "d", "180", "-1d", "1.5y", "180 days"])
  func whatIsNoAgeIsRefused(_ text: String) {
    #expect(throws: ValueError.self) { try StaleAge(parsing: text) }
  }

  @Test func deletingAFieldUndoneIsTheIdentity() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.declare(FieldDeclaration(name: "tier", type: .text))
    var draft = try CustomerDraft(name: "Ada", email: "ada@example.org")
    draft.custom = [CustomValue(name: "tier", value: .string("5"))]
    _ = try store.add(draft)
    let before = try store.contentHash()
    let field = try store.field("tier")
    _ = try store.redeclare(field, as: FieldDeclaration(name: "tier", type: .integer))
    #expect(try store.customer("1").custom == [CustomValue(name: "tier", value: .number("5"))])
    #expect(try store.delete(try store.field("tier")).value == 1)
    #expect(try store.customer("1").custom == [])
    _ = try store.undo(nil, dryRun: false)
    _ = try store.undo(3, dryRun: false)
    #expect(try store.contentHash() == before)
    #expect(try store.check() == [])
  }

  private func field(_ type: CustomFieldType) throws -> CustomField {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let choices = type == .enum ? ["gold", "silver"] : []
    _ = try store.declare(FieldDeclaration(name: "tier", type: type, choices: choices))
    return try store.field("tier")
  }
}

extension Sandbox {
  fileprivate borrowing func store(daysLater days: Int64) throws -> Store {
    var context = Sandbox.context
    context.now.seconds += days * 86_400
    return try Store(path: path, access: .writing, context: context)
  }
}

extension Store {
  fileprivate func codes() throws -> [LintFinding.Code] {
    var lint = try lint()
    var codes: [LintFinding.Code] = []
    while let finding = try lint.next() { codes.append(finding.code) }
    return codes
  }
}
