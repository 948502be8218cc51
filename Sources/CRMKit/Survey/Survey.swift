import Analytics

/// What a survey asks for.
package enum SurveyKind: String, Sendable, CaseIterable {
  /// Customer satisfaction.
  case csat
  /// Net promoter score.
  case nps
  /// How easy something was.
  case ces

  /// The scale where none is named.
  package var usualScale: ClosedRange<Int> {
    switch self {
    case .csat: 1...5
    case .nps: NetPromoterScore.scale
    case .ces: 1...7
    }
  }
}

/// A question that is put again and again, and the scale of its answers.
package struct Survey: Sendable, Hashable {
  package var id: Int64 = 0
  package var name: String
  package internal(set) var kind: SurveyKind
  package var question: String?
  package var scale: ClosedRange<Int>
  /// Which end of the scale is the easy one; of effort alone.
  package var direction: EffortScore.Direction?

  /// - Parameters: `scale` — the usual one of the kind by default; `direction` — of effort, easy at its upper end by default.
  /// - Throws: ``SurveyError`` for a name, a scale or a direction that a survey of the kind cannot have.
  package init(
    _ name: String, _ kind: SurveyKind, question: String? = nil, scale: ClosedRange<Int>? = nil,
    direction: EffortScore.Direction? = nil
  ) throws(SurveyError) {
    self.name = name
    self.kind = kind
    self.question = question
    self.scale = scale ?? kind.usualScale
    self.direction = kind == .ces ? direction ?? .higherIsEasier : direction
    try check()
  }

  fileprivate init(_ row: Row) throws {
    let kind = SurveyKind(rawValue: row["kind"]) ?? .csat
    let (lowest, highest): (Int, Int) = (row["lowest"], row["highest"])
    try self.init(
      row["name"], kind, question: row["question"], scale: lowest...highest,
      direction: (row["direction"] as String?).flatMap(EffortScore.Direction.init))
    id = row["id"]
  }

  func check() throws(SurveyError) {
    if name.trimmed.isEmpty || name.hasPrefix("-") || name != name.trimmed { throw .badName(name) }
    if kind == .nps, scale != NetPromoterScore.scale { throw .scaleOfRecommendation }
    if kind != .ces, direction != nil { throw .directionWithoutEffort(kind) }
  }

  /// `1-5`
  package var scaleText: String { "\(scale.lowerBound)-\(scale.upperBound)" }
}

extension Survey {
  /// Every survey, in the order in which they were made.
  static func all(in database: Database) throws -> [Survey] {
    try Row.fetchAll(
      database, sql: "SELECT id, name, kind, question, lowest, highest, direction FROM survey ORDER BY id"
    ).map { try Survey($0) }
  }
}

extension [Survey] {
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func named(_ name: String) throws -> Survey {
    guard let found = first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "survey", name: name, among: map(\.name))
    }
    return found
  }
}

/// The text of a scale: `1-5`.
extension ClosedRange<Int> {
  /// - Throws: ``SurveyError/malformedScale(_:)``.
  package init(scale text: String) throws(SurveyError) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int(String($0).trimmed) }
    guard parts.count == 2, let lowest = parts[0], let highest = parts[1], lowest < highest,
      highest - lowest <= 100, 0...1_000_000 ~= lowest
    else { throw .malformedScale(text) }
    self = lowest...highest
  }
}
