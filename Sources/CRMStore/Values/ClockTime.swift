/// A time of day on the clocks of a zone.
package struct ClockTime: Sendable, Hashable {
  /// Since midnight, as clocks show it.
  package let seconds: Int64
  /// The IANA name of the zone.
  package let zone: String
  package let days: DayZone

  package init(seconds: Int64, in days: DayZone) {
    self.seconds = seconds
    self.days = days
    zone = days.name
  }

  /// The instant at which clocks show it on a day.
  package func instant(on day: CalendarDay) -> Instant {
    Instant(seconds: days.instant(ofDay: day.daysSinceEpoch, clock: seconds))
  }

  package static func == (left: ClockTime, right: ClockTime) -> Bool {
    left.seconds == right.seconds && left.zone == right.zone
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(seconds)
    hasher.combine(zone)
  }
}

extension DayZone {
  /// The Unix seconds at which clocks show a time of a day.
  ///
  /// Where clocks are put forward over it, as if they had not been yet; where they show it twice, the first time: as RFC 5545
  /// reads a local time.
  package func instant(ofDay day: Int64, clock seconds: Int64) -> Int64 {
    instant(onClocks: day * 86_400 + seconds)
  }
}
