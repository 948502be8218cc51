@testable import CRMKit
@testable import CRMStore

/// A database with hours Monday to Friday from 9 to 17 UTC, written at times of one's choice. 19 January 2026 is a Monday.
struct ServiceFixture {
  private let sandbox: SharedSandbox

  init() throws {
    sandbox = try SharedSandbox()
    let week = try [WeekWindow](parsing: "mon-fri 09:00-17:00")
    _ = try at("2026-01-01T00:00") { try $0.addCalendar(WorkCalendar("office", zone: "UTC", week: week)) }
  }

  static func instant(_ text: String) throws -> Instant { try Instant(parsing: text + ":00Z") }

  static func asOf(_ text: String) throws -> AsOf { AsOf(through: try instant(text), zone: .utc) }

  /// Does something by a clock that stands: `2026-01-19T09:00`.
  @discardableResult
  func at<R>(_ time: String, _ body: (Store) throws -> R) throws -> R {
    try at(ServiceFixture.instant(time), body)
  }

  @discardableResult
  func at<R>(_ now: Instant, _ body: (Store) throws -> R) throws -> R {
    let context = StoreContext(now: now, actor: "ada", command: "crm test")
    let store = try Store(path: sandbox.path, access: .writing, context: context)
    defer { store.close() }
    return try body(store)
  }
}

extension Store {
  @discardableResult
  func open(_ edit: (inout TicketDraft) -> Void = { _ in }) throws -> Int64 {
    var draft = TicketDraft()
    edit(&draft)
    return try openTicket(draft, of: nil).value
  }

  @discardableResult
  func addPolicy(
    _ name: String, where condition: String? = nil, hours: Int64 = 8, position: Int64 = 0,
    _ edit: (inout SLAPolicy) -> Void = { _ in }
  ) throws -> SLAPolicy {
    var policy = SLAPolicy(name: name)
    policy.condition = condition
    policy.calendar = "office"
    policy.position = position
    policy.terms.targets = [.resolution: SLATerms.Target(seconds: hours * 3600)]
    edit(&policy)
    return try add(policy, asOf: AsOf(through: context.now, zone: .utc)).value
  }

  func set(_ ticket: Int64, _ edit: (inout TicketChange) -> Void) throws {
    var change = TicketChange()
    edit(&change)
    _ = try self.change(tickets: [ticket], change)
  }

  /// The policy that is recorded with a ticket, as of now.
  func policy(of ticket: Int64) throws -> String? {
    try ticketSLA(of: ticket, asOf: AsOf(through: context.now, zone: .utc)).policy?.name
  }
}
