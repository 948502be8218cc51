import Testing

@testable import CRMKit
@testable import CRMStore

/// What each clock shows in the life of a ticket, with hours Monday to Friday from 9 to 17 UTC. 19 January 2026 is a Monday.
@Suite struct SLAClockTests {
  private let new = ServiceState("new", .open)
  private let waiting = ServiceState("waiting", .paused)
  private let solved = ServiceState("solved", .resolved)

  private func event(_ kind: ServiceEvent.Kind, _ at: String) throws -> ServiceEvent {
    ServiceEvent(kind, at: try Instant(parsing: at + ":00Z"))
  }

  private func readings(
    _ events: [ServiceEvent], asOf: String, onReopen: SLATerms.OnReopen = .resume,
    pauses: SLATerms.Pauses = .category
  ) throws -> [SLAReading] {
    let hour: Int64 = 3600
    let terms = SLATerms(
      [
        .firstResponse: .init(seconds: hour, warnBefore: 600), .nextResponse: .init(seconds: 2 * hour),
        .resolution: .init(seconds: 8 * hour),
      ], pauses: pauses, onReopen: onReopen)
    let office = WorkCalendar("office", zone: "UTC", week: try [WeekWindow](parsing: "mon-fri 09:00-17:00"))
    return try terms.readings(
      of: events, on: WorkingTime(office), asOf: Instant(parsing: asOf + ":00Z"))
  }

  /// `first_response 1 met 1800/3600 due 2026-01-19T10:00:00Z`.
  private func lines(_ readings: [SLAReading]) -> [String] {
    readings.map { reading in
      let due = reading.dueAt.map { String($0.description.dropFirst(8).dropLast(4)) } ?? "none"
      return
        "\(reading.clock.rawValue) \(reading.number) \(reading.state) \(reading.elapsed / 60)m of \(reading.target.seconds / 60)m due \(due)"
    }
  }

  @Test func aTicketOfFridayAfternoonIsDueOnMonday() throws {
    let events = [try event(.created(new), "2026-01-16T16:30")]
    let readings = try readings(events, asOf: "2026-01-17T12:00")
    #expect(
      lines(readings) == [
        "first_response 1 running 30m of 60m due 19T09:30", "resolution 1 running 30m of 480m due 19T16:30",
      ])
    #expect(readings[0].warnAt == (try Instant(parsing: "2026-01-19T09:20:00Z")))
    #expect(!readings[0].isWarning(asOf: try Instant(parsing: "2026-01-19T09:19:59Z")))
    #expect(readings[0].isWarning(asOf: try Instant(parsing: "2026-01-19T09:20:00Z")))
    #expect(readings[0].remaining == 1800)
  }

  @Test func anAnswerAtTheDueInstantIsInTimeAndASecondLaterIsNot() throws {
    let created = try event(.created(new), "2026-01-19T09:00")
    let due = try Instant(parsing: "2026-01-19T10:00:00Z")
    for (offset, state) in [(Int64(0), SLAReading.State.met), (1, .breached)] {
      let answer = ServiceEvent(.agentReply, at: Instant(seconds: due.seconds + offset))
      let reading = try #require(try readings([created, answer], asOf: "2026-01-20T09:00").first)
      #expect(reading.state == state && reading.elapsed == 3600 + offset && reading.dueAt == due)
    }
  }

  @Test func waitingForTheCustomerDoesNotCount() throws {
    let events = [
      try event(.created(new), "2026-01-19T09:00"), try event(.agentReply, "2026-01-19T09:30"),
      try event(.state(waiting), "2026-01-19T10:00"), try event(.customerReply, "2026-01-20T12:00"),
      try event(.state(new), "2026-01-20T12:00"), try event(.agentReply, "2026-01-20T15:00"),
      try event(.state(solved), "2026-01-20T16:00"),
    ]
    #expect(
      lines(try readings(events, asOf: "2026-01-19T12:00")) == [
        "first_response 1 met 30m of 60m due 19T10:00", "resolution 1 paused 60m of 480m due none",
      ])
    let after = try readings(events, asOf: "2026-01-21T09:00")
    #expect(
      lines(after) == [
        "first_response 1 met 30m of 60m due 19T10:00", "resolution 1 met 300m of 480m due 21T11:00",
        "next_response 1 breached 180m of 120m due 20T14:00",
      ])
    #expect(
      after[1].ran.map(\.from) == [
        try Instant(parsing: "2026-01-19T09:00:00Z"), try Instant(parsing: "2026-01-20T12:00:00Z"),
      ])
  }

  @Test func onlyTheStatesThatAreNamedPause() throws {
    let events = [
      try event(.created(new), "2026-01-19T09:00"), try event(.state(waiting), "2026-01-19T09:30"),
    ]
    let named = try readings(events, asOf: "2026-01-19T12:00", pauses: .states(["vendor"]))
    #expect(lines(named)[1] == "resolution 1 running 180m of 480m due 19T17:00")
    let vendor = try readings(events, asOf: "2026-01-19T12:00", pauses: .states(["waiting", "vendor"]))
    #expect(lines(vendor)[1] == "resolution 1 paused 30m of 480m due none")
  }

  @Test(arguments: [
    (
      SLATerms.OnReopen.resume,
      ["first_response 1 running 60m of 60m due 19T11:00", "resolution 1 running 60m of 480m due 20T10:00"]
    ),
    (
      .restart,
      [
        "first_response 1 met 30m of 60m due 19T10:00", "resolution 1 met 30m of 480m due 19T17:00",
        "first_response 2 running 30m of 60m due 19T11:30", "resolution 2 running 30m of 480m due 20T10:30",
      ]
    ),
    (
      .none,
      ["first_response 1 met 30m of 60m due 19T10:00", "resolution 1 met 30m of 480m due 19T17:00"]
    ),
  ])
  func reopening(onReopen: SLATerms.OnReopen, expected: [String]) throws {
    let events = [
      try event(.created(new), "2026-01-19T09:00"), try event(.state(solved), "2026-01-19T09:30"),
      try event(.state(new), "2026-01-19T10:30"),
    ]
    #expect(lines(try readings(events, asOf: "2026-01-19T11:00", onReopen: onReopen)) == expected)
  }

  @Test func whatIsWrittenAfterTheResolutionWaitsFromTheReopening() throws {
    let events = [
      try event(.created(new), "2026-01-19T09:00"), try event(.agentReply, "2026-01-19T09:10"),
      try event(.state(solved), "2026-01-19T09:10"), try event(.customerReply, "2026-01-19T10:00"),
      try event(.state(new), "2026-01-19T10:30"),
    ]
    #expect(try readings(events, asOf: "2026-01-19T10:15").count == 2)
    #expect(
      lines(try readings(events, asOf: "2026-01-19T11:00")) == [
        "first_response 1 met 10m of 60m due 19T10:00", "resolution 1 running 40m of 480m due 20T10:20",
        "next_response 1 running 30m of 120m due 19T12:30",
      ])
  }

  @Test func whatCustomersWriteBeforeTheFirstAnswerBeginsNoOtherWait() throws {
    let events = [
      try event(.created(new), "2026-01-19T09:00"), try event(.customerReply, "2026-01-19T09:10"),
      try event(.agentReply, "2026-01-19T09:20"), try event(.customerReply, "2026-01-19T09:30"),
      try event(.customerReply, "2026-01-19T09:40"), try event(.agentReply, "2026-01-19T10:00"),
      try event(.customerReply, "2026-01-19T11:00"),
    ]
    #expect(
      lines(try readings(events, asOf: "2026-01-19T12:00")) == [
        "first_response 1 met 20m of 60m due 19T10:00", "resolution 1 running 180m of 480m due 19T17:00",
        "next_response 1 met 30m of 120m due 19T11:30", "next_response 2 running 60m of 120m due 19T13:00",
      ])
  }

  /// Due on Friday evening and looked at on Saturday: late, though no second of work has passed since.
  @Test func whatWasDueIsBreachedFromTheNextSecondOn() throws {
    let events = [try event(.created(new), "2026-01-16T16:00")]
    #expect(
      lines(try readings(events, asOf: "2026-01-16T17:00"))[0]
        == "first_response 1 running 60m of 60m due 16T17:00")
    #expect(
      lines(try readings(events, asOf: "2026-01-16T17:01"))[0]
        == "first_response 1 breached 60m of 60m due 16T17:00")
  }

  @Test func anotherCalendarReadsTheSameEventsAnew() throws {
    let events = [try event(.created(new), "2026-01-16T16:30")]
    let terms = SLATerms([.resolution: .init(seconds: 3600)])
    let reading = try terms.readings(
      of: events, on: WorkingTime(.always), asOf: Instant(parsing: "2026-01-17T12:00:00Z"))
    #expect(lines(reading) == ["resolution 1 breached 1170m of 60m due 16T17:30"])
  }
}
