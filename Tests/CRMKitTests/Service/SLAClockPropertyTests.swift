import Testing

@testable import CRMKit
@testable import CRMStore

/// Clocks by arithmetic show what clocks show that tick every second.
@Suite struct SLAClockPropertyTests {
  private static let states = [
    ServiceState("new", .open), ServiceState("active", .open), ServiceState("waiting", .paused),
    ServiceState("vendor", .paused), ServiceState("solved", .resolved), ServiceState("closed", .closed),
  ]

  @Test(arguments: ChangedClocks.all) func everyTickIsTheSame(zone: String, day: String) throws {
    let day = try CalendarDay(parsing: day)
    let clocks = try ClockedSeconds(zone: zone, day: day, days: 4)
    var random = SplitMix64(seed: UInt64(bitPattern: day.daysSinceEpoch) &* 31 &+ UInt64(zone.utf8.count))
    for _ in 0..<3 {
      let calendar = RandomCalendar.make(zone: zone, around: day, &random)
      let flags = clocks.working(calendar)
      let time = try WorkingTime(calendar)
      for _ in 0..<4 {
        let events = self.events(from: day.start.seconds, &random)
        let terms = self.terms(&random)
        let asOf = Instant(seconds: day.start.seconds + random.number(0...4 * 86_400))
        let ticked = TickingClocks(events, terms, asOf: asOf, first: clocks.range.lowerBound, flags)
        let readings = terms.readings(of: events, on: time, asOf: asOf)
        let end = clocks.range.upperBound
        let shown = readings.map { TickingClocks.Shown($0, futureUntil: end) }
        #expect(shown == ticked.shown(futureUntil: end))
        for reading in readings {
          let counted = reading.counted(on: time)
          #expect(counted.reduce(0) { $0 + $1.to.seconds - $1.from.seconds } == reading.elapsed)
        }
      }
    }
  }

  private func events(from start: Int64, _ random: inout SplitMix64) -> [ServiceEvent] {
    var at = start + random.number(-43_200...43_200)
    var events = [
      ServiceEvent(
        .created(random.one(of: random.happens(80) ? [Self.states[0]] : Self.states)),
        at: Instant(seconds: at))
    ]
    for _ in 0..<random.number(0...12) {
      at += random.happens(20) ? 0 : random.number(1...43_200)
      let kind: ServiceEvent.Kind =
        switch random.number(0...3) {
        case 0: .agentReply
        case 1: .customerReply
        default: .state(random.one(of: Self.states))
        }
      events.append(ServiceEvent(kind, at: Instant(seconds: at)))
    }
    return events
  }

  private func terms(_ random: inout SplitMix64) -> SLATerms {
    var targets: [SLAClock: SLATerms.Target] = [:]
    for clock in SLAClock.allCases where !random.happens(10) {
      targets[clock] = SLATerms.Target(seconds: random.happens(5) ? 0 : random.number(1...50_000))
    }
    return SLATerms(
      targets, pauses: random.happens(50) ? .category : .states(["vendor", "active", "solved"]),
      onReopen: random.one(of: SLATerms.OnReopen.allCases))
  }
}
