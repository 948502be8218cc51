import ArgumentParser
import CRMKit

/// The values of a customer, as `add` and `edit` take them.
struct CustomerValueOptions: ParsableArguments {
  @Option(help: "Full name.") var name: String?
  @Option(help: "Given name.") var givenName: String?
  @Option(help: "Family name.") var familyName: String?
  @Option(
    help: "person or company.", completion: .list(CustomerKind.allCases.map(\.rawValue)),
    transform: CustomerKind.init(argument:))
  var kind: CustomerKind?
  @Option(help: "Name of the company a person belongs to.") var company: String?
  @Option(name: .customLong("company-id"), help: .init("The company's own record.", valueName: "customer"))
  var companyID: String?
  @Option(
    help: "E-mail address; the first is the primary one.",
    transform: value(of: "email", EmailAddress.init(parsing:)))
  var email: [EmailAddress] = []
  @Option(help: "Telephone number; the first is the primary one.") var phone: [String] = []
  @Option(help: "Street of the primary address.") var street: String?
  @Option(help: "City of the primary address.") var city: String?
  @Option(help: "State or province of the primary address.") var region: String?
  @Option(help: "Postal code of the primary address.") var postalCode: String?
  @Option(help: "Country of the primary address, best its ISO 3166 code.") var country: String?
  @Option(
    parsing: .unconditional, help: .init("1985-03-14, or --03-14 without a year.", valueName: "date"))
  var birthday: String?
  @Option(help: "Gender.") var gender: String?
  @Option(help: "Preferred language.") var language: String?
  @Option(help: "Preferred channel.") var channel: String?
  @Option(help: "Who looks after the customer.", completion: .shellCommand("crm complete owners")) var owner:
    String?
  @Option(help: "Where the customer came from.") var source: String?
  @Option(
    name: .customLong("external"), help: .init("Id in another system.", valueName: "source:key"),
    transform: value(of: "external_id", ExternalID.init(parsing:)))
  var externals: [ExternalID] = []
  @Option(
    name: .customLong("tag"), help: "Tag.", completion: .shellCommand("crm complete tags"),
    transform: value(of: "tags", TagName.init(parsing:)))
  var tags: [TagName] = []
  @Option(help: "A note to add.") var note: String?
  @Option(
    name: .customLong("set"), help: .init("Value of a custom field.", valueName: "field=value"),
    completion: .shellCommand("crm complete fields"))
  var assignments: [String] = []
  @Flag(help: "Accept an e-mail address that another customer has.") var allowDuplicate = false
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
            hint: "leave it out; crm customer edit ID --clear phone takes all of them away"))
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
