/// Dates that are digits alone: as a spreadsheet counts days, as a clock counts seconds, or without separators.
enum BareDate {
  /// What digits alone can be.
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8

    static let compact = Forms(rawValue: 1)
    static let compactTime = Forms(rawValue: 2)
    static let excel = Forms(rawValue: 4)
    static let epoch = Forms(rawValue: 8)
    static let epochMilliseconds = Forms(rawValue: 16)
    /// `2025031409` and `202503140930`, which may be a count of seconds as well: never taken without being asked.
    static let compactHours = Forms(rawValue: 32)
    static let all: Forms = [.compact, .compactTime, .excel, .epoch, .epochMilliseconds, .compactHours]

    /// What the column is read by, where it can only be one.
    var format: DateFormat? {
      switch self {
      case .compact: .compact
      case .compactTime: .compactTime
      case .excel: .excel
      case .epoch: .epoch
      case .epochMilliseconds: .epochMilliseconds
      default: nil
      }
    }
  }

  /// What a cell can be, by the number of its digits and by years that dates of a business have; empty for none.
  static func forms(of bytes: UnsafeBufferPointer<UInt8>) -> Forms {
    guard let first = bytes.first, first.isDigit, let count = DayCount(bytes) else { return [] }
    switch (count.digits, count.whole) {
    case (5, 10_000...73_415): return .excel  // 1927-05-18 to 2100-12-31
    case (8, _) where !count.hasFraction && DateFormat.compact.read(bytes)?.birthday != nil: return .compact
    case (9, _): return .epoch
    case (10, ...4_102_444_800): return isDate(bytes, .compactHour) ? [.epoch, .compactHours] : .epoch
    case (12, _) where !count.hasFraction:
      return isDate(bytes, .compactMinute) ? [.epochMilliseconds, .compactHours] : .epochMilliseconds
    case (13, ...4_102_444_800_000): return .epochMilliseconds
    case (14, _) where !count.hasFraction && isDate(bytes, .compactTime): return .compactTime
    default: return []
    }
  }

  private static func isDate(_ bytes: UnsafeBufferPointer<UInt8>, _ format: DateFormat) -> Bool {
    format.read(bytes)?.calendarDay != nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number without its exponent; `nil` where the text is anything else than a number with one.
  var withoutExponent: String? {
    guard count <= 32, let first, first.isDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: "+"),
      last?.isDigit == true
    else { return nil }
    let text = String(decoding: self, as: UTF8.self)
    let plain = text.withoutExponent
    return plain == text ? nil : plain
  }
}

/// A count of days or seconds: digits, perhaps a minus before them and a fraction behind.
struct DayCount {
  private(set) var whole: Int64 = 0
  /// Digits before the fraction.
  private(set) var digits = 0
  /// The fraction in units of 1/10^12; further digits are left out.
  private(set) var fraction: Int64 = 0
  private(set) var hasFraction = false

  /// `nil` where the text is anything else.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let start = index
    while index < bytes.count, bytes[index].isDigit {
      guard index - start < 17 else { return nil }
      whole = whole * 10 + Int64(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    digits = index - start
    guard digits > 0 else { return nil }
    if start == 1 { whole = -whole }
    guard index < bytes.count else { return }
    guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","), index + 1 < bytes.count
    else { return nil }
    hasFraction = true
    var unit: Int64 = 100_000_000_000
    for byte in bytes[(index + 1)...] {
      guard byte.isDigit else { return nil }
      fraction += unit * Int64(byte - UInt8(ascii: "0"))
      unit /= 10
    }
  }

  /// The seconds of a day that the fraction is, to the nearest: 0…86,400.
  var seconds: Int64 { (fraction * 864 + 5_000_000_000) / 10_000_000_000 }
}
