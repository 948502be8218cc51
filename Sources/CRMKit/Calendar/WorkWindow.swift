/// Working time of one day, on the clocks: `09:00-17:00`, or `22:00-06:00` into the next day.
package struct WorkWindow: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0…1439.
  package let from: Int64
  /// Minutes since the midnight of the day on which the window begins, `from`+1…`from`+1440; past 1440 on the next day.
  package let to: Int64

  /// - Parameters:
  ///   - from: minutes since midnight, 0…1439.
  ///   - end: minutes since midnight, 0…1440. An end that is not after the start lies on the next day.
  package init(from: Int64, until end: Int64) {
    self.from = from
    to = end > from ? end : end + WorkWindow.day
  }

  /// What the tables hold.
  init(minutes from: Int64, _ to: Int64) {
    self.from = from
    self.to = to
  }

  private static let day: Int64 = 1440

  package static func < (left: WorkWindow, right: WorkWindow) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}

extension WorkWindow {
  /// `09:00`, and `17:00`, `24:00` for the next midnight.
  package var times: (from: String, to: String) {
    (WorkWindow.time(from), WorkWindow.time(to > WorkWindow.day ? to - WorkWindow.day : to))
  }

  private static func time(_ minutes: Int64) -> String {
    func two(_ value: Int64) -> String { (value < 10 ? "0" : "") + String(value) }
    return two(minutes / 60) + ":" + two(minutes % 60)
  }

  /// Reads `09:00-17:00,18:00-20:00`; `nil` for anything else.
  static func list(_ text: Substring) -> [WorkWindow]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let windows = parts.compactMap { part in String(part).withBytes(WorkWindow.init(bytes:)) }
    return windows.count == parts.count ? windows : nil
  }

  private init?(bytes: UnsafeBufferPointer<UInt8>) {
    var cursor = ByteCursor(bytes)
    guard let from = cursor.takeClockTime(), from < WorkWindow.day, cursor.take(UInt8(ascii: "-")),
      let end = cursor.takeClockTime(), cursor.isAtEnd
    else { return nil }
    self.init(from: from, until: end)
  }
}

extension WorkWindow: CustomStringConvertible {
  package var description: String { "\(times.from)-\(times.to)" }
}

extension ByteCursor {
  /// `9:00`, `09:00` or `24:00` as minutes since midnight.
  fileprivate mutating func takeClockTime() -> Int64? {
    guard let hour = takeNumber(atMost: 2), take(UInt8(ascii: ":")), let minute = takeDigits(2), minute < 60,
      hour < 24 || (hour == 24 && minute == 0)
    else { return nil }
    return hour * 60 + minute
  }
}
