import ArgumentParser
import CRMKit

/// The values of a customer, as `add` and `edit` take them.
struct CustomerValueOptions: ParsableArguments {
  @Option(help: "full name") var name: String?
  @Option(help: "given name") var givenName: String?
  @Option(help: "family name") var familyName: String?
  @Option(
    help: "person or company", completion: .list(CustomerKind.allCases.map(\.rawValue)),
    transform: CustomerKind.init(argument:))
  var kind: CustomerKind?
  @Option(help: "company name of a person") var company: String?
  @Option(
    name: .customLong("company-id"), help: .init("customer record of the company", valueName: "customer"))
  var companyID: String?
  @Option(
    help: "e-mail address; repeatable, the first is the primary one",
    transform: value(of: "email", EmailAddress.init(parsing:)))
  var email: [EmailAddress] = []
  @Option(help: "phone number; repeatable, the first is the primary one") var phone: [String] = []
  @Option(help: "street of the primary address") var street: String?
  @Option(help: "city of the primary address") var city: String?
  @Option(help: "state or province of the primary address") var region: String?
  @Option(help: "postal code of the primary address") var postalCode: String?
  @Option(help: "country of the primary address, preferably as ISO 3166 code") var country: String?
  @Option(
    parsing: .unconditional, help: .init("birthday: 1985-03-14, or --03-14 without a year", valueName: "date")
  )
  var birthday: String?
  @Option(help: "gender") var gender: String?
  @Option(help: "preferred language") var language: String?
  @Option(help: "preferred channel") var channel: String?
  @Option(help: "owner: a user, @me, or '' for unassigned", completion: .shellCommand("crm complete owners"))
  var owner: String?
  @Option(help: "source the customer came from") var source: String?
  @Option(
    name: .customLong("external"),
    help: .init("external id, the customer's key in another system; repeatable", valueName: "source:key"),
    transform: value(of: "external_id", ExternalID.init(parsing:)))
  var externals: [ExternalID] = []
  @Option(
    name: .customLong("tag"), help: "tag; repeatable", completion: .shellCommand("crm complete tags"),
    transform: value(of: "tags", TagName.init(parsing:)))
  var tags: [TagName] = []
  @Option(help: "note to add") var note: String?
  @Option(
    name: .customLong("set"), help: .init("value of a custom field; repeatable", valueName: "field=value"),
    completion: .shellCommand("crm complete fields"))
  var assignments: [String] = []
  @Flag(help: "allow an e-mail address that another customer already has") var allowDuplicate = false
}

extension CustomerValueOptions {
  /// The columns of the customer and of its primary address that were given, trimmed; an empty text is no value.
  func texts(_ environment: Environment, _ store: Store) throws -> [(field: CustomerField, value: String?)] {
    let given: [(CustomerField, String?)] = [
      (.kind, kind?.rawValue), (.name, name), (.givenName, givenName), (.familyName, familyName),
      (.company, company),
      (.birthday, try birthdayText), (.gender, gender), (.language, language), (.channel, channel),
      (.owner, try environment.user(owner, in: store)),
      (.source, source), (.street, street), (.city, city), (.region, region), (.postalCode, postalCode),
      (.country, country),
    ]
    return given.compactMap { field, text in text.map { (field, $0.trimmed.isEmpty ? nil : $0.trimmed) } }
  }

  /// The phone numbers by the region of the settings; what is no number is kept and said.
  func phones(_ texts: [String], _ store: Store, _ console: Console) throws -> [PhoneNumber] {
    guard !texts.isEmpty else { return [] }
    let region = try store.setting(.defaultRegion)
    return try texts.map { text in
      guard !text.trimmed.isEmpty else {
        throw RecordError.invalid(
          field: "phone",
          ValueError(
            .notAllowed, "'' is no telephone number",
            hint: "leave it out; crm customer edit ID --clear phone removes all phone numbers"))
      }
      let phone = PhoneNumber(text, defaultRegion: region)
      if phone.form == .unparsed { console.warn("'\(text)' is no telephone number, kept as typed") }
      return phone
    }
  }

  private var birthdayText: String? {
    get throws {
      guard let birthday, !birthday.trimmed.isEmpty else { return birthday }
      return try value(of: "birthday", Birthday.init(parsing:))(birthday.trimmed).description
    }
  }
}

/// Reads the value of an option; the error says which field it is about.
///
/// - Throws: ``RecordError/invalid(field:_:)``.
func value<Value>(
  of field: String, _ parse: @escaping @Sendable (String) throws(ValueError) -> Value
) -> @Sendable (String) throws -> Value {
  { text in
    do throws(ValueError) { return try parse(text) } catch { throw RecordError.invalid(field: field, error) }
  }
}
