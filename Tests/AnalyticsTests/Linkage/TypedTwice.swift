@testable import Analytics

/// A file of people, some of them typed again with slips: records whose truth is known.
///
/// Names are as frequent as names are, a few of them common and most rare (Zipf's law as Mandelbrot wrote it), and alike as
/// names are; days of birth are even.
struct TypedTwice {
  /// What has misread or mistyped a value.
  enum Slip: CaseIterable, Sendable { case scan, key, sound }

  /// Fields by which a file has its people, from three to eight.
  static let forms: [[String]] = [
    ["given", "family", "birthday"],
    ["given", "family", "birthday", "city"],
    ["given", "family", "year", "month", "day"],
    ["given", "family", "birthday", "postcode", "city", "street"],
    ["given", "family", "year", "month", "day", "postcode", "city"],
    ["given", "family", "birthday", "postcode", "city", "street", "phone", "mail"],
  ]

  private static let kinds: [String: (LinkageRole, LinkageMeasure)] = [
    "given": (.given, .text), "family": (.family, .text), "birthday": (.personal, .date),
    "year": (.personal, .digits), "month": (.personal, .digits), "day": (.personal, .digits),
    "city": (.shared, .text), "postcode": (.shared, .digits), "street": (.shared, .text),
    "phone": (.shared, .digits), "mail": (.personal, .text),
  ]

  let form: [String]
  private(set) var records: [[String]] = []
  /// Whom each record is of.
  private(set) var owners: [Int32] = []
  private let slips: [Slip]
  private let worst: Int
  private var random: SplitMix64
  private let given = CommonAndRare(TypedTwice.givenNames, bend: 10)
  private let family = CommonAndRare(TypedTwice.familyNames, bend: 4)
  private let city = CommonAndRare(TypedTwice.cities, bend: 3)

  /// - Parameters:
  ///   - again: the share of the records that are somebody's second.
  ///   - worst: how many slips a record has at most; most have one.
  init(
    _ form: [String], records count: Int, again: Double = 0.1, slips: [Slip] = Slip.allCases, worst: Int = 2,
    seed: UInt64
  ) {
    self.form = form
    self.slips = slips
    self.worst = worst
    random = SplitMix64(seed: seed)
    let people = Int(Double(count) * (1 - again))
    for number in 0..<people {
      records.append(person())
      owners.append(Int32(number))
    }
    var first = Array(0..<people)
    for number in 0..<(count - people) {
      first.swapAt(number, Int.random(in: number..<people, using: &random))
      records.append(typedAgain(records[first[number]]))
      owners.append(Int32(first[number]))
    }
  }

  var truth: Int { records.count - Set(owners).count }

  func fields() -> [LinkageField] {
    form.enumerated().map { index, name in
      let (role, measure) = TypedTwice.kinds[name] ?? (.personal, .text)
      let field = LinkageField(name, role, measure, records: records.count)
      for (record, values) in records.enumerated() {
        field.add(values[index], to: record)
      }
      field.finish()
      return field
    }
  }

  // MARK: People

  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func person() -> [String] {
    let home = city.place(&random)
    let (first, last) = (given.draw(&random), family.draw(&random))
    let (year, month, day) = (1910 + number(101), 1 + number(12), 1 + number(28))
    return form.map { field in
      switch field {
      case "given": first
      case "family": last
      case "birthday": "\(year * 10_000 + month * 100 + day)"
      case "year": "\(year)"
      case "month": "\(month)"
      case "day": "\(day)"
      case "city": TypedTwice.cities[home]
      case "postcode": "\(10_000 + 97 * home + number(1 + 60 / (home + 1)))"
      case "street": number(50) == 0 ? "" : "\(family.draw(&random))strasse \(1 + number(80))"
      case "phone": number(20) == 0 ? "" : "49\(1_000_000_000 + number(8_000_000_000))"
      default: number(10) == 0 ? "" : "\(first).\(last)\(number(30))@example.org"
      }
    }
  }

  // MARK: Slips

  private mutating func typedAgain(_ person: [String]) -> [String] {
    var again = person
    guard number(20) > 0 else { return again }
    var left = 1
    while left < worst, number(4) == 0 { left += 1 }
    while left > 0 {
      let field = number(again.count)
      let value = slipped(again[field])
      guard value != again[field], !value.isEmpty else { continue }
      again[field] = value
      left -= 1
    }
    return again
  }

  private mutating func slipped(_ value: String) -> String {
    guard !value.isEmpty else { return value }
    switch slips[number(slips.count)] {
    case .scan: return confused(value, TypedTwice.looks)
    case .sound: return confused(value, TypedTwice.sounds)
    case .key: return mistyped(value)
    }
  }

  /// With one of the `pairs` exchanged where it stands.
  private mutating func confused(_ value: String, _ pairs: [(String, String)]) -> String {
    let start = number(pairs.count)
    for step in pairs.indices {
      let pair = pairs[(start + step) % pairs.count]
      let (from, to) = number(2) == 0 ? pair : (pair.1, pair.0)
      let places = value.ranges(of: from)
      if !places.isEmpty {
        return value.replacingCharacters(at: places[number(places.count)], with: to)
      }
    }
    return value
  }

  /// With one key wrong, twice, left out, or before its neighbour.
  private mutating func mistyped(_ value: String) -> String {
    var letters = Array(value)
    let place = number(letters.count)
    switch number(letters.count > 1 ? 5 : 1) {
    case 1: letters.remove(at: place)
    case 2: letters.insert(letters[place], at: place)
    case 3 where place > 0: letters.swapAt(place, place - 1)
    default:
      for row in TypedTwice.keys {
        guard let key = row.firstIndex(of: letters[place]) else { continue }
        letters[place] = row[key == 0 ? 1 : key == row.count - 1 ? key - 1 : key + 2 * number(2) - 1]
        break
      }
    }
    return String(letters)
  }

  private static let looks = [
    ("1", "7"), ("0", "8"), ("5", "6"), ("3", "8"), ("m", "rn"), ("l", "i"), ("u", "v"), ("e", "c"),
    ("b", "h"),
    ("n", "r"), ("0", "6"), ("a", "o"), ("2", "7"), ("4", "9"), ("1", "4"),
  ]
  private static let sounds = [
    ("2", "3"), ("ei", "ai"), ("tz", "z"), ("ck", "k"), ("ll", "l"), ("t", "d"), ("b", "p"), ("ie", "i"),
    ("v", "f"),
    ("nn", "n"), ("ue", "u"), ("s", "z"), ("g", "k"), ("15", "50"), ("13", "31"), ("12", "21"), ("6", "7"),
    ("1", "9"),
    ("4", "5"), ("8", "80"), ("0", "10"),
  ]
  private static let keys = ["1234567890", "qwertzuiop", "asdfghjkl", "yxcvbnm"].map(Array.init)
}

extension String {
  fileprivate func replacingCharacters(at range: Range<Index>, with text: String) -> String {
    var changed = self
    changed.replaceSubrange(range, with: text)
    return changed
  }
}
