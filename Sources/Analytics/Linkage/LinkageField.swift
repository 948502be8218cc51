/// A field by which records are compared, with its values.
package final class LinkageField {
  package let name: String
  package let role: LinkageRole
  package let measure: LinkageMeasure
  let column: LinkageColumn
  /// How many records have each value.
  package private(set) var holders: [UInt32] = [0]
  private var values = LinkageValues()
  private var storage: ValueStorage
  private var sorted: SortedWords

  package init(_ name: String, _ role: LinkageRole, _ measure: LinkageMeasure, records: Int) {
    self.name = name
    self.role = role
    self.measure = measure
    column = LinkageColumn(count: records)
    storage = ValueStorage(values)
    sorted = SortedWords()
  }

  /// Adds a value of a record, folded already; an empty one is none.
  package func add(_ value: UnsafeBufferPointer<UInt8>, to record: Int) {
    let number = values.number(of: value)
    guard column.add(number, to: record) else { return }
    if Int(number) == holders.count { holders.append(0) }
    holders[Int(number)] += 1
  }

  /// To be called after the last value.
  package func finish() {
    storage = ValueStorage(values)
    values = LinkageValues()
    if measure == .text { sorted = SortedWords(texts) }
  }

  var texts: ValueTexts { ValueTexts(storage) }

  var reader: FieldReader { FieldReader(column.start, texts, sorted.reader, measure) }

  /// How many distinct values there are.
  package var distinct: Int { holders.count - 1 }

  /// The values of a record as texts.
  package func texts(of record: Int) -> [String] { column.values(of: record).map(texts.text) }

  /// The number of the one value that two records have; 0 where they have others or several.
  func sharedValue(_ a: Int, _ b: Int) -> UInt32 {
    column.isSingle(a, b) && column.primary(of: a) == column.primary(of: b) ? column.primary(of: a) : 0
  }

  /// How many records have a value, those with several counted for each.
  package var filled: Double { holders.reduce(0.0) { $0 + Double($1) } }

  /// The chance that two records with a value have the same.
  package var agreement: Double {
    let equal = holders.reduce(0.0) { $0 + Double($1) * max(0, Double($1) - 1) }
    return equal / max(filled * (filled - 1), 1)
  }
}

/// How values of a field are compared.
package enum LinkageMeasure: String, Sendable, BitwiseCopyable {
  /// Names and other words: Jaro–Winkler, in the order written and with the words sorted.
  case text
  /// Numbers that are names: phones, codes; one wrong digit is a slip.
  case digits
  /// Dates as eight digits, the year first.
  case date
}

/// What a field tells of a person.
package enum LinkageRole: String, Sendable {
  case given
  case family
  /// The whole name, for records without its parts.
  case name
  /// What people who live or work together do not share.
  case personal
  /// What they do share: an address, a telephone.
  case shared
}

extension LinkageRole {
  /// Whether related people agree on it.
  var isShared: Bool { self == .shared || self == .family }
}

/// A probability for each level of each field; that of a missing value is 1, so that it weighs nothing.
package struct LinkageChances: Sendable, Equatable {
  private var cells: [Double]

  init(fields: Int, chance: Double = 1) {
    cells = Array(repeating: chance, count: fields * AgreementLevel.count)
  }

  package subscript(_ field: Int, _ level: AgreementLevel) -> Double {
    @inline(__always) get { cells[field * AgreementLevel.count + Int(level.rawValue)] }
    set { cells[field * AgreementLevel.count + Int(level.rawValue)] = newValue }
  }

  /// The levels of a field.
  subscript(_ field: Int) -> LevelChances {
    get { LevelChances(AgreementLevel.allCases.map { self[field, $0] }) }
    set { for level in AgreementLevel.allCases { self[field, level] = newValue[level] } }
  }

  /// The chance of a pattern where the fields are independent.
  @inline(__always)
  func product(_ places: ArraySlice<UInt8>) -> Double {
    var chance = 1.0
    for place in places { chance *= cells[Int(place)] }
    return chance
  }
}

/// A number for each level of one field.
struct LevelChances: Sendable, Equatable {
  private var cells: [Double]

  init(_ cells: [Double]) { self.cells = cells }

  subscript(_ level: AgreementLevel) -> Double {
    get { cells[Int(level.rawValue)] }
    set { cells[Int(level.rawValue)] = newValue }
  }
}

extension LinkageField {
  /// What is expected of records of one customer before anything was seen.
  var expectedMatches: LevelChances {
    role == .given
      ? LevelChances([1, 0.10, 0.05, 0.08, 0.75, 0.02]) : LevelChances([1, 0.10, 0.05, 0.08, 0.77, 0.0001])
  }
}

extension LevelChances {
  /// The chances after some pairs were seen, as if five more had agreed as expected.
  func updated(with seen: LevelChances) -> LevelChances {
    let weight = 5.0
    let levels = AgreementLevel.allCases.filter { $0 != .missing }
    let sum = levels.reduce(weight) { $0 + seen[$1] }
    var chances = self
    for level in levels { chances[level] = (seen[level] + weight * self[level]) / sum }
    return chances
  }

  /// The chances as near to these as can be of which none makes a closer agreement tell less than a looser one, beside
  /// those of strangers.
  ///
  /// Without that order a class of pairs that all have the same slip can be learnt to be the matches.
  /// - Source: Dykstra, Kochar & Robertson 1995, Inference for likelihood ratio ordering in the two-sample problem.
  func ordered(beside strangers: LevelChances) -> LevelChances {
    let levels: [AgreementLevel] = [.exact, .close, .near, .different]
    let ratios = fallingRatios(levels.map { self[$0] }, to: levels.map { strangers[$0] })
    var chances = self
    for (level, ratio) in zip(levels, ratios) { chances[level] = ratio * strangers[level] }
    return chances
  }

  /// The chances with that of a difference bounded, where the field is `isIdentifying`.
  ///
  /// Without a bound people of one household, who differ in all that is their own, could be learnt to be one.
  func capped(_ isIdentifying: Bool) -> LevelChances {
    let limit = 0.5
    guard isIdentifying, self[.different] > limit else { return self }
    var chances = self
    let scale = (1 - limit) / (1 - self[.different])
    for level in AgreementLevel.allCases where level != .missing { chances[level] *= scale }
    chances[.different] = limit
    return chances
  }
}

/// The value of each record in a field, by its number; a record may have several.
final class LinkageColumn {
  /// The first value of each record, with ``several`` set where there are more.
  private let first: UnsafeMutablePointer<UInt32>
  private var more: [Int: [UInt32]] = [:]

  static let several: UInt32 = 1 << 31

  init(count: Int) {
    first = .allocate(capacity: max(1, count))
    first.initialize(repeating: 0, count: count)
  }

  deinit { first.deallocate() }

  var start: UnsafePointer<UInt32> { UnsafePointer(first) }

  /// Adds a value; one that the record has already, and the missing one, are left out.
  /// - Returns: whether it is new to the record.
  @discardableResult
  func add(_ value: UInt32, to record: Int) -> Bool {
    guard value != 0 else { return false }
    if first[record] == 0 {
      first[record] = value
      return true
    }
    guard !values(of: record).contains(value) else { return false }
    first[record] |= LinkageColumn.several
    more[record, default: []].append(value)
    return true
  }

  /// The first value of a record; 0 where it has none.
  @inline(__always)
  func primary(of record: Int) -> UInt32 { first[record] & ~LinkageColumn.several }

  func values(of record: Int) -> [UInt32] {
    let value = first[record]
    if value == 0 { return [] }
    if value & LinkageColumn.several == 0 { return [value] }
    return [primary(of: record)] + (more[record] ?? [])
  }

  @inline(__always)
  func isSingle(_ a: Int, _ b: Int) -> Bool { (first[a] | first[b]) & LinkageColumn.several == 0 }

  /// Whether two records have a value in common.
  @inline(__always)
  func agrees(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (first[a], first[b])
    if left == 0 || right == 0 { return false }
    if (left | right) & LinkageColumn.several == 0 { return left == right }
    let others = values(of: b)
    return values(of: a).contains { others.contains($0) }
  }
}
