import CRMKit
import Tabular

extension Diagnosis {
  /// What is wrong with the name or the values of a record, with its hint.
  init(record error: RecordError) {
    switch error {
    case .notFound(let noun, let name):
      self.init("not_found", "no \(noun) '\(name)'", hint: Self.search(for: name, of: noun), .notFound)
    case .unknownMapping(let name, let known):
      self.init(
        "not_found", "no mapping '\(name)'",
        hint: didYouMean(name, among: known) ?? "crm import mappings lists them", .notFound)
    case .ambiguous(let noun, let name, let candidates):
      let message = "'\(name)' names \(candidates.count) \(noun)s"
      self.init("ambiguous", message, hint: "name one by its id", .conflict, details: candidates.map(\.line))
      members = [("candidates", .array(candidates.map(\.json)))]
    case .taken(let field, let value, let owner):
      let allowing = field == "email" ? "; --allow-duplicate allows the address for both" : ""
      self.init(
        "taken", "'\(value)' belongs to customer \(owner.line)",
        hint: "crm customer show \(owner.id) shows it" + allowing, .conflict)
      self.field = field
    case .nothingToNameIt(let noun):
      self.init(
        "nothing_to_name_it", "a \(noun) needs a name or a key",
        hint: "give a name, an email, a phone, a company or an external id", .usage)
    case .notAllowed(let field, let value, let allowed):
      self.init(
        "not_allowed", "'\(value)' is not one of \(allowed.joined(separator: ", "))",
        hint: didYouMean(value, among: allowed), .usage)
      self.field = field
    case .inUse(let noun, let name, let user):
      let leaving = "crm user edit \(name.quotedForShell) --left today"
      self.init(
        "in_use", "\(noun) '\(name)' is used by \(user)",
        hint: noun == "user"
          ? "edit those first, or mark the user as left: \(leaving)" : "remove the link first", .conflict)
    case .reserved(let noun, let name):
      self.init("reserved", "'\(name)' is a built-in \(noun)", hint: "choose another name", .usage)
    case .unknownField(let name, let known):
      let adding = "add it with crm field add NAME; crm field list lists the fields"
      self.init(
        "unknown_field", "no field '\(name)'", hint: didYouMean(name, among: known) ?? adding, .notFound)
    case .unknownName(let noun, let name, let known):
      self.init(
        "not_found", "no \(noun) '\(name)'", hint: Self.hint(forUnknown: name, of: noun, known), .notFound)
    case .exists(let noun, let name):
      let hint = Self.hint(forExisting: name, of: noun)
      self.init("already_exists", "\(noun) '\(name)' already exists", hint: hint, .conflict)
    case .notACompany(let customer):
      self.init("not_a_company", "customer \(customer.line) is a person", hint: "name a company", .usage)
      field = "company_id"
    case .invalid(let field, let error):
      self.init(error.code.rawValue, error.message, hint: error.hint, .usage)
      self.field = field
    case .unfit(let field, let customer, let error):
      let message = "customer \(customer.line): \(error.message)"
      self.init("unfit", message, hint: "change the value first", .conflict)
      self.field = field
    case .cannotBeEmpty(let field):
      self.init("cannot_be_empty", "it cannot be empty", .usage)
      self.field = field
    }
  }
}

extension RecordError.Candidate {
  fileprivate var json: JSONValue { .object([("id", .integer(id)), ("name", .string(name))]) }
}

extension Diagnosis {
  /// Nouns whose list has `--search`.
  private static let searched: Set = [
    "customer", "order", "product", "interaction", "task", "deal", "user", "ticket",
  ]

  /// How to look for what goes by no such name; `nil` if it was no name, but a number or an address.
  private static func search(for name: String, of noun: String) -> String? {
    guard name.contains(where: \.isLetter), !name.contains(where: { "@:".contains($0) }) else { return nil }
    return searched.contains(noun)
      ? "search by name with crm \(noun) list --search \(name.quotedForShell)" : list(of: noun)
  }

  private static func hint(forUnknown name: String, of noun: String, _ known: [String]) -> String? {
    let near = didYouMean(name, among: known)
    guard ["user", "team"].contains(noun), !name.isEmpty else { return near ?? list(of: noun) }
    let adding = "crm \(noun) add \(name.quotedForShell)"
    return near.map { "\($0) or add it: \(adding)" } ?? "add it: \(adding); crm \(noun) list lists them"
  }

  private static func hint(forExisting name: String, of noun: String) -> String {
    switch noun {
    case "snapshot": "choose another name with --name"
    case "target": "edit it with crm target edit ID; crm target list shows its id"
    default: "edit it with crm \(noun) edit \(name.quotedForShell)"
    }
  }

  /// The command that lists what there is of a noun, or of a part of one.
  private static func list(of noun: String) -> String? {
    switch noun {
    case "snapshot": "crm segment show SEGMENT lists them"
    case "stage": "crm funnel show lists them"
    case "owner": "crm user list lists users, crm team list teams"
    case "answer": "crm survey answers lists them"
    default:
      CommandTree.child(noun, of: CommandTree.self).map { _ in "crm \(noun) list lists them" }
    }
  }
}
