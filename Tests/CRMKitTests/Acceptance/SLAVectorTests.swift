import Support
import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Due instants and elapsed seconds of an independent program, and of a published log.
@Suite(.enabled(if: PackageLayout().sharedData != nil, "the reference data are not beside the package"))
struct SLAVectorTests {
  private struct Case {
    let name: String
    let calendar: WorkCalendar
    let start: Instant
    let target: Int64
    let pauses: [DateSpan]
    let due: Instant
    let until: Instant
    let elapsed: Int64
  }

  private func cases() throws -> [Case] {
    guard case .array(let items) = try ReferenceShop.read("sla_vectors/cases.json") else { return [] }
    return try items.map { item in
      Case(
        name: try item.text("name"), calendar: try calendar(#require(item["calendar"])),
        start: try Instant(parsing: item.text("start")), target: try item.integer("target_seconds"),
        pauses: try item.list("pauses").map { pause in
          guard case .array(let ends) = pause else { throw Malformed() }
          return DateSpan(
            from: try Instant(parsing: ends[0].asText), to: try Instant(parsing: ends[1].asText))
        },
        due: try Instant(parsing: item.text("due")), until: try Instant(parsing: item.text("until")),
        elapsed: try item.integer("elapsed_seconds"))
    }
  }

  private func calendar(_ json: JSONValue) throws -> WorkCalendar {
    var calendar = WorkCalendar("vector", zone: try json.text("zone"), week: [])
    for (weekday, windows) in try json.members("week") {
      for window in try self.windows(windows) {
        calendar.week += try [WeekWindow](parsing: "\(weekday) \(window)")
      }
    }
    for day in try json.list("holidays") {
      calendar.holidays[try CalendarDay(parsing: day.asText)] = "Holiday"
    }
    for (day, windows) in try json.members("exceptions") {
      calendar.exceptions[try CalendarDay(parsing: day)] =
        try self.windows(windows).map { try #require(WorkWindow.list($0[...])?.first) }
    }
    return calendar
  }

  /// `["09:00", "17:00"]` as `09:00-17:00`.
  private func windows(_ json: JSONValue) throws -> [String] {
    guard case .array(let windows) = json else { throw Malformed() }
    return try windows.map { window in
      guard case .array(let ends) = window else { throw Malformed() }
      return "\(try ends[0].asText)-\(try ends[1].asText)"
    }
  }

  private struct Malformed: Error {}

  @Test func everyVectorIsEqual() throws {
    let (open, paused) = (ServiceState("open", .open), ServiceState("waiting", .paused))
    let cases = try cases()
    #expect(cases.count == 409)
    for vector in cases {
      var events = [ServiceEvent(.created(open), at: vector.start)]
      for pause in vector.pauses {
        events.append(ServiceEvent(.state(paused), at: pause.from))
        events.append(ServiceEvent(.state(open), at: pause.to))
      }
      let terms = SLATerms([.resolution: SLATerms.Target(seconds: vector.target)])
      let time = try WorkingTime(vector.calendar)
      let later = max(vector.due, vector.pauses.last?.to ?? vector.due)
      let reading = try #require(terms.readings(of: events, on: time, asOf: later).first)
      #expect(reading.dueAt == vector.due, "\(vector.name)")
      let elapsed = try #require(terms.readings(of: events, on: time, asOf: vector.until).first)
      #expect(elapsed.elapsed == vector.elapsed, "\(vector.name)")
      let counted = elapsed.counted(on: time).reduce(0) { $0 + $1.to.seconds - $1.from.seconds }
      #expect(counted == vector.elapsed, "\(vector.name)")
    }
  }

  /// The same through calendars, policies and ledgers of a database, for every tenth vector.
  @Test func ticketsShowTheSame() throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    let asOf = AsOf(through: Sandbox.context.now, zone: .utc)
    for (number, vector) in try cases().enumerated() where number % 10 == 0 {
      let name = "v\(number)"
      var calendar = vector.calendar
      calendar.name = name
      _ = try store.addCalendar(calendar)
      var policy = SLAPolicy(name: name)
      policy.condition = "category = \(name)"
      policy.calendar = name
      policy.terms.targets = [.resolution: SLATerms.Target(seconds: vector.target)]
      _ = try store.add(policy, asOf: asOf)
      var draft = TicketDraft()
      draft.createdAt = vector.start.seconds
      draft.entry.values.category = name
      let ticket = try store.openTicket(draft, of: nil).value
      for pause in vector.pauses {
        for (state, at) in [("pending", pause.from), ("open", pause.to)] {
          var change = TicketChange()
          change.move = .to(state)
          change.at = DateSpan(from: at, to: Instant(seconds: at.seconds + 1))
          _ = try store.change(tickets: [ticket], change)
        }
      }
      let later = max(vector.due, vector.pauses.last?.to ?? vector.due)
      let due = try store.ticketSLA(of: ticket, asOf: AsOf(through: later, zone: .utc))
      #expect(due.clocks.map(\.reading.dueAt) == [vector.due], "\(vector.name)")
      let until = try store.ticketSLA(of: ticket, asOf: AsOf(through: vector.until, zone: .utc))
      let total = until.clocks[0].spans.reduce(0) { $0 + $1.to.seconds - $1.from.seconds }
      #expect(until.clocks[0].reading.elapsed == vector.elapsed && total == vector.elapsed, "\(vector.name)")
    }
  }

  @Test func workingHoursOfThePublishedLogAreEqual() throws {
    let office = WorkCalendar("office", zone: "UTC", week: try [WeekWindow](parsing: "mon-fri 09:00-17:00"))
    let time = try WorkingTime(office)
    let examples = try ReferenceShop.read("uci_incident/expected/sla.json").list("business_hours_examples")
    #expect(examples.count == 12)
    for example in examples {
      let from = try Instant(parsing: example.text("opened"))
      let to = try Instant(parsing: example.text("resolved"))
      guard case .number(let hours) = example["hours"] else { throw Malformed() }
      let expected = try #require(Double(hours))
      #expect(abs(Double(time.seconds(from: from, to: to)) / 3600 - expected) < 1e-9)
    }
  }
}

extension JSONValue {
  private struct Missing: Error { var key: String }

  fileprivate var asText: String {
    get throws {
      guard case .string(let text) = self else { throw Missing(key: "a text") }
      return text
    }
  }

  fileprivate func text(_ key: String) throws -> String {
    guard let value = self[key] else { throw Missing(key: key) }
    return try value.asText
  }

  fileprivate func integer(_ key: String) throws -> Int64 {
    guard case .number(let text) = self[key], let value = Int64(text) else { throw Missing(key: key) }
    return value
  }

  fileprivate func list(_ key: String) throws -> [JSONValue] {
    guard case .array(let items) = self[key] else { throw Missing(key: key) }
    return items
  }

  fileprivate func members(_ key: String) throws -> [(key: String, value: JSONValue)] {
    guard case .object(let members) = self[key] else { throw Missing(key: key) }
    return members
  }
}
