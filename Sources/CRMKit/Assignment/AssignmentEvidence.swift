import Tabular

/// What a rule saw when it chose: who could take the record, and why the others could not.
struct AssignmentEvidence: Sendable, Equatable {
  /// Who could take it, by name, with their open records.
  var eligible: [(user: String, open: Int64)] = []
  var passedOver: [(user: String, why: Unavailability)] = []
  /// What a weighted rule owes each user after the decision.
  var credits: [String: Int64]?

  static func == (left: AssignmentEvidence, right: AssignmentEvidence) -> Bool { left.json == right.json }

  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("eligible", .object(eligible.map { (key: $0.user, value: .integer($0.open)) })),
      ("passed_over", .object(passedOver.map { (key: $0.user, value: .string($0.why.sentence)) })),
    ]
    if let credits {
      let sorted = credits.sorted { $0.key < $1.key }
      members.append(("credits", .object(sorted.map { (key: $0.key, value: .integer($0.value)) })))
    }
    return .object(members)
  }

  /// Reads the credits of evidence in the log; none where there is none.
  static func credits(in text: String?) throws -> [String: Int64] {
    guard let text, case .object(let members) = try JSONValue(parsing: text),
      case .object(let credits) = members.first(where: { $0.key == "credits" })?.value
    else { return [:] }
    return Dictionary(
      credits.compactMap { name, value in
        if case .number(let digits) = value, let credit = Int64(digits) { return (name, credit) }
        return nil
      }
    ) { first, _ in first }
  }
}
