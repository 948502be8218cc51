import CRMKit
import Tabular

extension Diagnosis {
  /// What is wrong with the name or the values of a record, with its cure.
  init(record error: RecordError) {
    switch error {
    case .notFound(let noun, let name):
      self.init("not_found", "no \(noun) '\(name)'", .notFound)
    case .ambiguous(let noun, let name, let candidates):
      self.init(
        "ambiguous", "'\(name)' names \(candidates.count) \(noun)s", hint: "name one by its id", .conflict,
        details: candidates.map(\.line))
      members = [("candidates", .array(candidates.map(\.json)))]
    case .taken(let field, let value, let owner):
      self.init("taken", "'\(value)' belongs to \(owner.line)", .conflict)
      self.field = field
    case .nothingToNameIt(let noun):
      self.init(
        "nothing_to_name_it", "a \(noun) needs something to know it by",
        hint: "give a name, an email, a phone, a company or an external id", .usage)
    case .notAllowed(let field, let value, let allowed):
      self.init(
        "not_allowed", "'\(value)' is not one of \(allowed.joined(separator: ", "))",
        hint: didYouMean(value, among: allowed), .usage)
      self.field = field
    case .inUse(let noun, let name, let user):
      self.init("in_use", "\(noun) '\(name)' is used by \(user)", .conflict)
    case .reserved(let noun, let name):
      self.init(
        "reserved", "'\(name)' is a \(noun) of the program itself", hint: "choose another name", .usage)
    }
  }
}

extension RecordError.Candidate {
  fileprivate var line: String { name.isEmpty ? "\(id)" : "\(id) \(name)" }

  fileprivate var json: JSONValue { .object([("id", .integer(id)), ("name", .string(name))]) }
}
