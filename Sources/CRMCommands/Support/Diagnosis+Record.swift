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
      self.init(
        "ambiguous", "'\(name)' names \(candidates.count) \(noun)s", hint: "name one by its id", .conflict,
        details: candidates.map(\.line))
      members = [("candidates", .array(candidates.map(\.json)))]
    case .taken(let field, let value, let owner):
      self.init(
        "taken", "'\(value)' belongs to customer \(owner.line)",
        hint: "crm customer show \(owner.id) shows it"
          + (field == "email" ? "; --allow-duplicate lets both have the address" : ""), .conflict)
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
      self.init(
        "in_use", "\(noun) '\(name)' is used by \(user)",
        hint: noun == "user"
          ? "change those first, or keep the user as one who left: crm user edit \(name.quotedForShell) --left today"
          : "take the link away first", .conflict)
    case .reserved(let noun, let name):
      self.init(
        "reserved", "'\(name)' is a \(noun) of the program itself", hint: "choose another name", .usage)
    case .unknownField(let name, let known):
      self.init(
        "unknown_field", "no field '\(name)'",
        hint: didYouMean(name, among: known) ?? "crm field add NAME declares one, crm field list lists them",
        .notFound)
    case .unknownName(let noun, let name, let known) where ["user", "team"].contains(noun) && !name.isEmpty:
      let adding = "crm \(noun) add \(name.quotedForShell)"
      self.init(
        "not_found", "no \(noun) '\(name)'",
        hint: didYouMean(name, among: known).map { "\($0) or add it: \(adding)" }
          ?? "add it: \(adding); crm \(noun) list lists them",
        .notFound)
    case .unknownName(let noun, let name, let known):
      self.init(
        "not_found", "no \(noun) '\(name)'",
        hint: didYouMean(name, among: known)
          ?? Self.list(of: noun),
        .notFound)
    case .exists("frozen list", let name):
      self.init(
        "already_exists", "frozen list '\(name)' already exists", hint: "choose another name with --name",
        .conflict)
    case .exists(let noun, let name):
      self.init(
        "already_exists", "\(noun) '\(name)' already exists",
        hint: noun == "target"
          ? "crm target list shows its id, crm target edit ID changes it"
          : "crm \(noun) edit \(name.quotedForShell) changes it", .conflict)
    case .notACompany(let customer):
      self.init("not_a_company", "customer \(customer.line) is a person", hint: "name a company", .usage)
      field = "company_id"
    case .invalid(let field, let error):
      self.init(error.code.rawValue, error.message, hint: error.hint, .usage)
      self.field = field
    case .unfit(let field, let customer, let error):
      self.init(
        "unfit", "customer \(customer.line): \(error.message)", hint: "change the value first", .conflict)
      self.field = field
    case .cannotBeEmpty(let field):
      self.init("cannot_be_empty", "a customer cannot be without it", .usage)
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

  /// How to look for what goes by no such name; `nil` where it was no name, but a number or an address.
  private static func search(for name: String, of noun: String) -> String? {
    guard name.contains(where: \.isLetter), !name.contains(where: { "@:".contains($0) }) else { return nil }
    return searched.contains(noun)
      ? "crm \(noun) list --search \(name.quotedForShell) looks for a name" : list(of: noun)
  }

  /// The command that lists what there is of a noun, or of a part of one.
  private static func list(of noun: String) -> String? {
    switch noun {
    case "frozen list": "crm segment show SEGMENT lists them"
    case "stage": "crm funnel show lists them"
    case "owner": "crm user list lists users, crm team list teams"
    case "answer": "crm survey answers lists them"
    default:
      CommandTree.child(noun, of: CommandTree.self).map { _ in "crm \(noun) list lists them" }
    }
  }
}
