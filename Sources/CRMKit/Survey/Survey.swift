import Analytics
import Tabular

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

extension Survey {
  static var definitions: DefinitionNoun<Survey> {
    DefinitionNoun(
      noun: "survey", make: { try Survey($0, .csat) }, name: \.name,
      fields: [
        .choice("kind", \.kind).required, .text("question", \.question),
        DefinitionField(
          key: "scale", isRequired: true, get: { .string($0.scaleText) },
          set: { $0.scale = try ClosedRange(scale: $1.text(of: "scale")) }),
        .choice("direction", \.direction),
      ],
      fixed: ["kind"], related: { store, old in try store.related(to: "survey", [old.id]) },
      all: { try $0.surveys() },
      add: { store, new, _ in
        _ = try store.add(
          Survey(new.name, new.kind, question: new.question, scale: new.scale, direction: new.direction))
      },
      edit: { store, old, new, _ in
        var edit = SurveyEdit()
        edit.question = new.question ?? ""
        (edit.scale, edit.direction) = (new.scale, new.direction)
        _ = try store.edit(old, edit)
      },
      delete: { store, old in _ = try store.delete(old) })
  }
}

/// What a survey cannot be, and what cannot be answered or compared.
package enum SurveyError: Error, Sendable, Equatable {
  /// A name that is empty or looks like an option. Exit 64.
  case badName(String)
  /// A score that the scale of the survey does not have. Exit 64.
  case notOnScale(Int64, String, ClosedRange<Int>)
  /// Not two whole numbers, the lower first. Exit 64.
  case malformedScale(String)
  /// The scale of NPS is 0 to 10. Exit 64.
  case scaleOfRecommendation
  /// Only effort has an easy end. Exit 64.
  case directionWithoutEffort(SurveyKind)
  /// A scale or a kind that would give answers that are there another meaning. Exit 5.
  case answered(survey: String, answers: Int)
  /// Neither a customer nor a ticket of one is given. Exit 64.
  case nobodyAsked
  /// Figures of two kinds, or of two scales. Exit 64.
  case incomparable(String, String)
  /// A rule that does not say what its task or ticket is called. Exit 64.
  case untitled(FeedbackRule.Action)
  /// A ticket has no day on which it is due. Exit 64.
  case dueOfTicket
  /// What is no time from the answer on. Exit 64.
  case malformedDue(String)
  /// A column of weights that no answer has. Exit 4.
  case unknownWeight(String, known: [String])
}
