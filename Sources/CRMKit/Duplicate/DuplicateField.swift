import Analytics

/// A field that customers may be compared by, and where its values stand.
struct DuplicateField {
  enum Source: Equatable {
    /// An expression over the row of the customer.
    case customer(String)
    case email
    case phone
    /// A column of the addresses.
    case address(String)
  }

  let name: String
  let role: LinkageRole
  var measure: LinkageMeasure
  let source: Source
  /// Whether the owner of the database declared it.
  var isCustom = false

  private init(_ name: String, _ role: LinkageRole, _ measure: LinkageMeasure, _ source: Source) {
    self.name = name
    self.role = role
    self.measure = measure
    self.source = source
  }

  /// The fields of every customer.
  ///
  /// External ids are not among them: no two customers share one, so that they cannot agree.
  static let standard: [DuplicateField] = [
    DuplicateField("given_name", .given, .text, .customer("given_name")),
    DuplicateField("family_name", .family, .text, .customer("family_name")),
    DuplicateField("name", .name, .text, .customer("name")),
    DuplicateField("email", .personal, .text, .email),
    DuplicateField("phone", .shared, .digits, .phone),
    DuplicateField("birthday", .personal, .date, .customer("birthday")),
    DuplicateField("gender", .personal, .text, .customer("gender")),
    DuplicateField("company", .shared, .text, .customer("company")),
    DuplicateField("street", .shared, .text, .address("street")),
    DuplicateField("city", .shared, .text, .address("city")),
    DuplicateField("postal_code", .shared, .digits, .address("postal_code")),
    DuplicateField("region", .shared, .text, .address("region")),
    DuplicateField("country", .shared, .text, .address("country")),
  ]

  /// The standard fields and those that were declared, lists left out.
  static func all(in database: Database) throws -> [DuplicateField] {
    let custom = try CustomField.all(in: database).filter { $0.type != .list }.map { field in
      let path = "'$.\"\(field.name.replacing("'", with: "''"))\"'"
      var found = DuplicateField(
        field.name, .personal, .text, .customer("json_extract(custom, \(path))"))
      found.isCustom = true
      found.measure = try measure(of: field, found, database)
      return found
    }
    return standard + custom
  }

  /// How values of a declared field are compared: a text may hold nothing but dates or numbers.
  private static func measure(
    of field: CustomField, _ found: DuplicateField, _ database: Database
  ) throws -> LinkageMeasure {
    guard case .customer(let expression) = found.source else { return .text }
    switch field.type {
    case .date: return .date
    case .integer, .decimal, .instant: return .digits
    default: break
    }
    let sample = try String.fetchAll(
      database,
      sql: "SELECT CAST(\(expression) AS TEXT) FROM customer WHERE \(expression) IS NOT NULL LIMIT 1000")
    let digits = sample.map { text in text.utf8.filter { $0 &- UInt8(ascii: "0") < 10 } }
    let numbers = zip(sample, digits).count { text, digits in
      !digits.isEmpty && text.utf8.count - digits.count <= 4 && !text.contains(where: \.isLetter)
    }
    guard numbers * 10 >= sample.count * 9, numbers > 0 else { return .text }
    return digits.count(where: isDate) * 10 >= sample.count * 9 ? .date : .digits
  }

  /// Whether eight digits may be a date, the year first.
  private static func isDate(_ digits: [UInt8]) -> Bool {
    let number = digits.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
    return digits.count == 8 && (1800...2199).contains(number / 10_000)
      && (0...19).contains(number / 100 % 100) && (0...39).contains(number % 100)
  }
}
